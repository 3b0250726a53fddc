package org.sendqa.reporting.rendering;

import java.util.List;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Disagreed;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.report.Share.Verdict;

/**
 * What a report says in a few sentences: what was looked at, how good it is, how far the round came, what to do next.
 *
 * @param caution what so few audits can't say, and what those of a year do; empty where nothing was graded
 * @param held what the answers that have targets of their own say of them, one sentence each
 * @param next steps, the most pressing first
 */
public record Summary(
        String lookedAt, String result, String caution, List<String> held, String progress, List<String> next) {

    /** Words a report's figures. */
    public static Summary of(RoundReport report) {
        return new Summary(
                lookedAt(report),
                result(report),
                (caution(report) + OverTwelveMonths.sentence(report, "", report.target())).strip(),
                HeldAnswers.of(report),
                Progress.of(report),
                NextSteps.of(report));
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
                        report.sources().tool().title(),
                        report.sources().tool().version());
    }

    private static String result(RoundReport report) {
        if (!report.isGraded()) {
            return "%s came in. This tool asks for no grade, so there is no share of good ones to state."
                    .formatted(Wording.count(report.total().submitted(), "audit"));
        }
        Share share = report.share();
        String found = "%s (%s) %s graded %s."
                .formatted(
                        Wording.ofAll(share),
                        Wording.percent(share),
                        share.passes() == 1 ? "is" : "are",
                        Wording.passing(report.scale()));
        return (share.of() == 0 ? nothing(report) : found + verdict(share, report.target())) + disagreed(report);
    }

    /** What isn't counted, and what it could make of the share. */
    private static String disagreed(RoundReport report) {
        Disagreed open = report.grades().disagreed();
        return open.cases() == 0
                ? ""
                : " Not counted: %s whose auditors gave different grades. With the lowest of them it would be %s, with"
                                .formatted(
                                        Wording.count(open.cases(), "case"), Wording.ofAll(open.lowest(report.share())))
                        + " the highest %s.".formatted(Wording.ofAll(open.highest(report.share())));
    }

    private static String nothing(RoundReport report) {
        Target target = report.target();
        if (report.grades().disagreed().cases() > 0) {
            return "No case has a grade yet.";
        }
        return target.isSet() ? "No audit came in, so nothing can be said of the target." : "No audit came in.";
    }

    private static String verdict(Share share, Target target) {
        if (!target.isSet()) {
            return " The framework sets no target.";
        }
        return " The target of %s is %s."
                .formatted(Wording.percent(target), share.against(target) == Verdict.MET ? "met" : "not met");
    }

    private static String caution(RoundReport report) {
        Share share = report.share();
        if (share.of() == 0) {
            return "";
        }
        String range = "Had every eligible case been audited, the share would most likely lie between %s and %s."
                .formatted(Wording.low(share), Wording.high(share));
        if (!report.target().isSet()) {
            return range;
        }
        return share.settles(report.target())
                ? range + " That is clear of the target."
                : range
                        + " So %s can't settle which side of the target practice as a whole is on."
                                .formatted(Wording.count(share.of(), "audit"));
    }
}
