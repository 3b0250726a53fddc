package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.RoundReport;

/**
 * What a careful reader needs beside the figures.
 *
 * @param values values the framework doesn't print as they stand
 * @param method how the figures are made
 * @param sources what they can be traced back to
 */
public record Notes(List<Value> values, List<String> method, List<Source> sources) {

    static Notes of(RoundReport report) {
        return new Notes(report.notes().stream().map(Notes::value).toList(), method(report), sources(report));
    }

    private static Value value(Note note) {
        return new Value(note.what(), note.basis().name().toLowerCase(Locale.UK), note.row());
    }

    private static List<String> method(RoundReport report) {
        Stream<String> figures = Stream.of(
                compared(report.target()),
                "“May lie”, or the interval, is Wilson's at 95%: the audits are taken as a simple random sample of many"
                        + " more cases. Each %s counts alike, however many cases it has."
                                .formatted(report.grades().stratum()),
                "A question that didn't apply to a case is left out of its share.",
                "A line of one or two audits describes those audits and no more.");
        Stream<String> round = Stream.concat(
                text(report.sources().framework()), opened(report.heading().rationale()));
        return Stream.of(round, themes(report.heading().themes()), figures, several(report))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<String> several(RoundReport report) {
        int byDraw =
                report.grades().draws().stream().mapToInt(Distribution::total).sum();
        int once = report.grades().all().total() + report.grades().disagreed().cases();
        return byDraw <= once
                ? Stream.empty()
                : Stream.of(("A case that several people audited counts once, if they gave the same grade: in all, by"
                                + " %s, by draw and, if they gave the same answer, at each question.")
                        .formatted(report.grades().stratum()));
    }

    private static Stream<String> themes(List<String> themes) {
        return themes.stream()
                .map(
                        "The theme of this round was agreed before its draw: “%s”. Its figures speak of no other cases."
                                ::formatted);
    }

    private static Stream<String> opened(String rationale) {
        return rationale.isEmpty()
                ? Stream.empty()
                : Stream.of("This round didn't come by itself: a QA officer opened it, for this reason: “%s” Whom it"
                                .formatted(rationale)
                        + " took was drawn by lot, as in every round.");
    }

    private static String compared(Target target) {
        return target.isSet()
                ? "The target (%s) is compared as an exact fraction; percentages are rounded down."
                        .formatted(target.words())
                : "The framework prints no target, so none is shown and nothing is called met or missed;"
                        + " percentages are rounded down.";
    }

    private static List<Source> sources(RoundReport report) {
        Stream<Source> certificates = report.sources().certificates().stream()
                .map(one -> new Source("Certificate of the draw, " + one.draw(), one.digest()));
        return Stream.concat(pack(report.sources().packDigest()), certificates).toList();
    }

    private static Stream<String> text(String framework) {
        return framework.isEmpty()
                ? Stream.empty()
                : Stream.of("The round goes by this text: %s.".formatted(framework));
    }

    private static Stream<Source> pack(String digest) {
        String[] parts = digest.split(Pattern.quote(Packs.LAID_OVER), 2);
        Source deployed = new Source("Framework pack", parts[0]);
        return parts.length == 1
                ? Stream.of(deployed)
                : Stream.of(deployed, new Source("Approved instruments over it", parts[1]));
    }

    /**
     * A value that the framework doesn't print as it stands.
     *
     * @param basis how sure it is
     * @param row what it answers to
     */
    public record Value(String what, String basis, String row) {}

    /** Something a figure can be traced back to, by its digest. */
    public record Source(String what, String digest) {}
}
