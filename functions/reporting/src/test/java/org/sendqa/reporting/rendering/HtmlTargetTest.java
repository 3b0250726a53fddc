package org.sendqa.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.domain.report.RoundReport;

/** What a report's page says of grades and targets. */
class HtmlTargetTest {

    @Test
    void aToolWithoutAGradeIsHeldAgainstNoTarget() {
        Document page = page(OtherScales.withoutGrade());
        assertThat(page.text()).contains("This tool asks for no grade").doesNotContain("target of");
        assertThat(page.select("table.questions caption").eachText())
                .containsExactly("Advice: audits graded Fully included");
    }

    @Test
    void casesGradedDifferentlyByTheirAuditorsAreNotCountedAndToBeSettled() {
        assertThat(page(SampleReports.withDisagreement()).text())
                .contains(
                        "9 of 11 (81%) are graded Good or better. The target of 80% is met. Not counted: 2 cases whose"
                                + " auditors gave different grades. With the lowest of them it would be 9 of 13, with"
                                + " the highest 10 of 13.")
                .contains(
                        "Settle which grade stands for 2 cases whose auditors gave different ones. Somebody graded 1 of"
                                + " them Inadequate: take that to the next exceptions meeting, too.");
    }

    @Test
    void fiveOfFiveDecisionsAgreedMeetTheirTargetAndFourOfFiveLawfulMissTheirs() {
        assertThat(page(FiveDecisions.report()).text())
                .contains("“Is it agreed?” 5 of 5 (100%) are Yes. The target of 90% is met.")
                .contains("“Is it lawful?” 4 of 5 (80%) are Yes. The target of 100% is not met.");
    }

    @Test
    void whatOneRoundHasTooFewCasesForIsSaidOfTwelveMonthsTogether() {
        RoundReport decisions = FiveDecisions.report();
        assertThat(page(decisions.after(List.of(before(decisions, "2025-10")))).text())
                .contains("“Is it lawful?” 4 of 5 (80%) are Yes. The target of 100% is not met. Over twelve months,"
                        + " 2 rounds make 8 of 10 (80%): the target of 100% is not met over the year.");
        RoundReport plans = SampleReports.aRound();
        assertThat(page(plans.after(List.of(before(plans, "2025-10")))).text())
                .contains("Over twelve months, 2 rounds make 18 of 22 (81%): the target of 80% is met over the year.");
        assertThat(page(plans.after(List.of(before(plans, "2025-01")))).text()).doesNotContain("Over twelve months");
    }

    private static Released before(RoundReport report, String month) {
        CycleRef cycle = report.heading().cycle().in(Period.of(month));
        return new Released(cycle, 1, "The round before", Map.of(), List.of(), report.counted());
    }

    @Test
    void aFrameworkWithoutATargetShowsNoneAndCallsNothingMetOrMissed() {
        Document page = page(SampleReports.withoutTarget());
        assertThat(page.select(".target")).isEmpty();
        assertThat(page.text())
                .contains("9 of 11 (81%) are graded Good or better. The framework sets no target.")
                .doesNotContain("settle which side", "clear of the target", "reaches the target", "misses the target");
        assertThat(page(SampleReports.aRound()).select(".target")).isNotEmpty();
    }

    private static Document page(RoundReport report) {
        return Jsoup.parse(HtmlReport.render(report));
    }
}
