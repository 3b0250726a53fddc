package org.sendqa.reporting.rendering;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.pack.Activity.OfAnswers;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.HeldSession;
import org.sendqa.domain.report.HeldSession.Look;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Scales;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.session.CaseOutcome;

/** The report of a workshop on five decisions, all of them agreed and four lawful, of which 90% and 100% should be. */
final class FiveDecisions {

    private static final Scale VERDICT = new Scale(
            "verdict", Scale.Shape.YES_NO, List.of(new Grade("yes", "Yes", true), new Grade("no", "No", false)));

    private static final List<Look> LOOKS = List.of(new Look(3, CaseOutcome.DIVIDED), new Look(4, CaseOutcome.AGREED));

    private FiveDecisions() {}

    static RoundReport report() {
        RoundReport round = SampleReports.aRound();
        List<OfAnswers> wanted = List.of(
                new OfAnswers("agreed", new Target(90, 100, "90% agreed")),
                new OfAnswers("lawful", new Target(100, 100, "all lawful")));
        return new RoundReport(
                round.heading(),
                new Scales("grades", List.of(round.scales().all().getFirst(), VERDICT)),
                round.target().with(wanted),
                round.grades(),
                round.completion(),
                round.shortfalls(),
                List.of(new HeldSession("Decisions", 1, LocalDate.of(2026, 4, 16), 4, LOOKS)),
                List.of(verdict("agreed", 5), verdict("lawful", 4)),
                round.notes(),
                round.sources());
    }

    private static Finding verdict(String question, int yes) {
        String words = "Is it %s?".formatted(question);
        return new Finding(question, "Verdicts", words, "verdict", List.of(yes, 5 - yes), new Share(yes, 5), 0);
    }
}
