package org.sendqa.reporting.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.RoundReport.Heading;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;

/**
 * What a report says in a few sentences: what was looked at, how good it is, how far the round came, what to do next.
 *
 * @param caution what so few audits can't say; empty where nothing was graded
 * @param next steps, the most pressing first
 */
public record Summary(String lookedAt, String result, String caution, String progress, List<String> next) {

    /** Words a report's figures. */
    public static Summary of(RoundReport report) {
        return new Summary(lookedAt(report), result(report), caution(report), progress(report), NextSteps.of(report));
    }

    private static String lookedAt(RoundReport report) {
        List<String> draws = report.completion().stream()
                .map(draw -> "%s (%d)".formatted(draw.name(), draw.drawn()))
                .toList();
        return "%s drawn by lot for %s, for %s. Each is judged on “%s”, version %d."
                .formatted(
                        Wording.count(report.total().drawn(), "case"),
                        Period.of(report.heading().cycle().period()).words(),
                        Wording.listed(draws),
                        report.sources().instrument(),
                        report.sources().instrumentVersion());
    }

    private static String result(RoundReport report) {
        if (!report.isGraded()) {
            return "%s came in. This tool asks for no grade, so there is no share to hold against a target."
                    .formatted(Wording.count(report.total().submitted(), "audit"));
        }
        Share share = report.share();
        String found = "%s (%s) %s graded %s."
                .formatted(
                        Wording.ofAll(share),
                        Wording.percent(share),
                        share.passes() == 1 ? "is" : "are",
                        Wording.passing(report.scale()));
        return switch (share.against(report.target())) {
            case MET -> found + " The target of %s is met.".formatted(Wording.percent(report.target()));
            case NOT_MET -> found + " The target of %s is not met.".formatted(Wording.percent(report.target()));
            case NOTHING_GRADED -> "No audit came in, so nothing can be said of the target.";
        };
    }

    private static String caution(RoundReport report) {
        Share share = report.share();
        if (share.of() == 0) {
            return "";
        }
        String range = "Had every eligible case been audited, the share would most likely lie between %s and %s."
                .formatted(Wording.low(share), Wording.high(share));
        return share.settles(report.target())
                ? range + " That is clear of the target."
                : range
                        + " So %s can't settle which side of the target practice as a whole is on."
                                .formatted(Wording.count(share.of(), "audit"));
    }

    private static String progress(RoundReport report) {
        Completion total = report.total();
        String submitted = "%d of %s came in by %s%s."
                .formatted(
                        total.submitted(),
                        Wording.count(total.planned(), "planned audit"),
                        until(report.heading()),
                        late(total));
        return Stream.of(
                        Optional.of(submitted),
                        told(total.notSubmitted(), "1 audit was not submitted.", "%d audits were not submitted."),
                        Causes.sentence(total.handedBack()),
                        told(
                                total.voided(),
                                "1 audit was voided after it came in and isn't counted.",
                                "%d audits were voided after they came in and aren't counted."),
                        told(
                                report.shortfalls().unfilled().size(),
                                "1 audit is without an auditor.",
                                "%d audits are without an auditor."),
                        told(
                                report.shortfalls().withdrawn().size(),
                                "1 case left the sample with no reserve left.",
                                "%d cases left the sample with no reserve left."))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String late(Completion total) {
        if (total.late() == 0) {
            return "";
        }
        String of =
                total.submitted() == 1 ? "" : total.late() == total.submitted() ? "all " : total.late() + " of them ";
        return ", " + of + "late";
    }

    /** A round whose last audit came in before the closing day is reported on at once. */
    private static String until(Heading heading) {
        LocalDate compiledOn = OfficeDay.of(heading.cutOff());
        return compiledOn.isBefore(heading.closesOn())
                ? DateWords.day(compiledOn)
                : "the closing day, " + DateWords.day(heading.closesOn());
    }

    private static Optional<String> told(int number, String one, String several) {
        return number == 0 ? Optional.empty() : Optional.of(number == 1 ? one : several.formatted(number));
    }
}
