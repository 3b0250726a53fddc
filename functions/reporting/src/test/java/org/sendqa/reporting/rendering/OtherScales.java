package org.sendqa.reporting.rendering;

import java.util.List;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.RoundReport.Grades;
import org.sendqa.domain.report.Scales;
import org.sendqa.domain.report.Share;

/** Reports of rounds whose tool has another scale than that of grades. */
public final class OtherScales {

    private OtherScales() {}

    /** A round whose tool asks for inclusion and gives no grade. */
    public static RoundReport withoutGrade() {
        RoundReport round = SampleReports.aRound();
        Distribution none = new Distribution("In all", List.of());
        return new RoundReport(
                round.heading(),
                new Scales("", List.of(SampleReports.INCLUSION)),
                round.target(),
                new Grades("locality", none, List.of(), List.of()),
                round.completion(),
                round.shortfalls(),
                List.of(),
                List.of(inclusion(9, 1, 1)),
                List.of(),
                round.sources());
    }

    /** A round with questions on two scales in one section. */
    public static RoundReport onTwoScales() {
        RoundReport round = SampleReports.aRound();
        return SampleReports.report(
                "Sample Council",
                round.grades(),
                round.completion(),
                round.shortfalls(),
                List.of(SampleReports.finding("Advice", "How good is it?", new Share(5, 11), 0), inclusion(1, 9, 1)));
    }

    private static Finding inclusion(int included, int partly, int absent) {
        Share share = new Share(included, included + partly + absent);
        return new Finding("there", "Advice", "Is it there?", "inclusion", List.of(included, partly, absent), share, 0);
    }
}
