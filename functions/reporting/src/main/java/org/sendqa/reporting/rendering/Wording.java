package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.Share;

/**
 * How reports word figures, the same in every form. Percentages are rounded so that they never claim more than was
 * found: shares down, intervals outwards.
 */
public final class Wording {

    private static final int HUNDREDTHS = 100;

    private Wording() {}

    /** A count with its noun: {@code 1 audit}, {@code 2 audits}. */
    static String count(int number, String noun) {
        return "%d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    /** {@code 9 of 11}, or that nothing was graded. */
    static String ofAll(Share share) {
        return share.of() == 0 ? "none graded" : "%d of %d".formatted(share.passes(), share.of());
    }

    /** {@code 81%}, or a dash where nothing was graded. */
    static String percent(Share share) {
        return share.of() == 0 ? "–" : "%d%%".formatted(share.passes() * HUNDREDTHS / share.of());
    }

    /** {@code 52% to 95%}, or a dash where nothing was graded. */
    static String range(Share share) {
        return share.of() == 0 ? "–" : "%s to %s".formatted(low(share), high(share));
    }

    /** The lower end of a share's interval. */
    static String low(Share share) {
        return "%d%%".formatted(share.interval().low() / HUNDREDTHS);
    }

    /** The upper end of a share's interval. */
    static String high(Share share) {
        return "%d%%".formatted(Math.ceilDiv(share.interval().high(), (long) HUNDREDTHS));
    }

    /** {@code 80%}, with the fraction itself where it is no whole per cent. */
    static String percent(Target target) {
        int hundredfold = target.numerator() * HUNDREDTHS;
        return hundredfold % target.denominator() == 0
                ? "%d%%".formatted(hundredfold / target.denominator())
                : "%d/%d".formatted(target.numerator(), target.denominator());
    }

    /** The scale's pass set in words: {@code Good or better}, or the one step that passes; empty without a scale. */
    public static String passing(List<Grade> scale) {
        List<Grade> passing = scale.stream().filter(Grade::passes).toList();
        if (passing.isEmpty()) {
            return "";
        }
        String last = passing.getLast().title();
        return passing.size() == 1 ? last : last + " or better";
    }

    /** How often each step of a scale was given: {@code Good 7, Inadequate 1}; steps nobody gave are left out. */
    static String counts(List<Grade> scale, List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .filter(index -> counts.get(index) > 0)
                .mapToObj(index -> "%s %d".formatted(scale.get(index).title(), counts.get(index)))
                .collect(Collectors.joining(", "));
    }

    /** A question with how many cases aren't counted, if any. */
    static String asked(Finding finding) {
        return finding.differing() == 0 ? finding.words() : "%s (%s)".formatted(finding.words(), differing(finding));
    }

    /** That cases whose auditors answered differently aren't counted; empty where there is none. */
    static String differing(Finding finding) {
        return switch (finding.differing()) {
            case 0 -> "";
            case 1 -> "1 case, answered differently by its auditors, isn’t counted";
            default ->
                "%d cases, answered differently by their auditors, aren’t counted".formatted(finding.differing());
        };
    }

    /** Several names as a sentence lists them. */
    static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : "%s and %s".formatted(String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
