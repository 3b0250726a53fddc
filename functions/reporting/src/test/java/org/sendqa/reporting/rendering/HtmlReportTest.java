package org.sendqa.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.report.HandedBack;
import org.sendqa.domain.report.RoundReport;

class HtmlReportTest {

    static List<RoundReport> reports() {
        return List.of(
                SampleReports.aRound(),
                SampleReports.nothingSubmitted(),
                SampleReports.nothingApplies(),
                SampleReports.withLongNames(),
                SampleReports.withManyNotes(),
                SampleReports.withDisagreement(),
                OtherScales.withoutGrade(),
                SampleReports.withoutTarget(),
                OtherScales.onTwoScales(),
                FiveDecisions.report(),
                BlankReport.report());
    }

    @Test
    void aSessionIsShownInTheOrderOfItsCasesWithoutThem() {
        String page = HtmlReport.render(FiveDecisions.report());
        assertThat(page)
                .contains("<caption>Decisions, session 1 on 16 April 2026: 4 people came</caption>")
                .containsSubsequence("Views differed", "Everybody who sat on it agreed");
        assertThat(HtmlReport.render(SampleReports.aRound())).doesNotContain("<h2>Sessions</h2>");
    }

    @Test
    void questionsOnTwoScalesNeverShareATable() {
        assertThat(page(OtherScales.onTwoScales())
                        .select("table.questions caption")
                        .eachText())
                .containsExactly("Advice: audits graded Good or better", "Advice: audits graded Fully included");
        assertThat(page(OtherScales.onTwoScales()).text()).doesNotContain("“Is it there?”");
    }

    @Test
    void whatToDoAboutAnAuditThatNobodyTookIsTrueWhateverKeptPeopleFromIt() {
        assertThat(page(SampleReports.nothingSubmitted()).text())
                .contains(
                        "Look under “Shortfalls and replacements” why 1 audit had no auditor, and see to it in time for"
                                + " the next round.")
                .doesNotContain("free of a hand");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePageHasALanguageATitleAndOneMainHeading(RoundReport report) {
        Document page = page(report);
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo(Page.title(report));
        assertThat(page.select("h1").eachText()).containsExactly(Page.title(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noHeadingSkipsALevel(RoundReport report) {
        List<Integer> levels = page(report).select("h1, h2, h3, h4").stream()
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();
        assertThat(IntStream.range(1, levels.size()).allMatch(index -> levels.get(index) <= levels.get(index - 1) + 1))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyTableHasACaptionAndHeadersForRowsAndColumns(RoundReport report) {
        for (Element table : page(report).select("table")) {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(header -> header.attr("scope").equals("col"));
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.child(0).attr("scope").equals("row")
                            && row.childrenSize() == table.select("thead th").size());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingIsFetchedAndNothingRuns(RoundReport report) {
        assertThat(page(report).select("script, link, img, iframe, [src], [href], [onclick]"))
                .isEmpty();
        assertThat(HtmlReport.render(report)).doesNotContain("url(", "@import", "http://", "https://");
    }

    @Test
    void theFirstSectionAnswersWhatADirectorAsks() {
        String text = page(SampleReports.aRound()).text();
        assertThat(text)
                .contains(
                        "9 of 11 (81%) are graded Good or better. The target of 80% is met.",
                        "between 52% and 95%. So 11 audits can't settle",
                        "12 cases drawn by lot for April 2026",
                        "11 of 12 planned audits came in by the closing day, 24 April 2026, 1 of them late. 1 audit was"
                                + " not submitted.",
                        "Take the audit graded Inadequate to the next exceptions meeting (Oak).");
    }

    @Test
    void aRoundAllInBeforeItsClosingDaySaysWhenItWasCompiled() {
        assertThat(page(SampleReports.compiledOn("2026-04-14T15:00:00Z")).text())
                .contains("11 of 12 planned audits came in by 14 April 2026,");
    }

    @Test
    void theMethodOfARoundThatAnOfficerOpenedBeginsWithTheReason() {
        assertThat(Notes.of(SampleReports.opened("Reviews came in late from one school"))
                        .method())
                .first(STRING)
                .contains("a QA officer opened it, for this reason: “Reviews came in late from one school”");
        assertThat(Notes.of(SampleReports.opened("Reviews came in late")).method())
                .anyMatch(
                        one -> one.startsWith("The theme of this round was agreed before its draw: “Leaving school”."));
        assertThat(Notes.of(SampleReports.aRound()).method()).noneMatch(one -> one.contains("officer"));
    }

    @Test
    void aLaterVersionSaysInASentenceWithoutAFigureWhichOneItReplacesAndWhy() {
        assertThat(HtmlReport.render(SampleReports.reopened()))
                .contains("This is version 2 of this report and replaces version 1, because what had been counted"
                        + " couldn't all stand.");
        assertThat(HtmlReport.render(SampleReports.aRound())).doesNotContain("replaces version");
    }

    @Test
    void aCaseTakenOutWithoutAReserveIsNotCalledALackOfEligibleCases() {
        assertThat(page(SampleReports.nothingSubmitted()).select("li").eachText())
                .contains(
                        "Team Manager audits, Elm: 0 of 1 planned case drawn; there was no further eligible case.",
                        "Team Manager audits, Ash: a case was drawn, but taken out after the draw; no reserve was"
                                + " left to take its place.",
                        "5 cases taken out after the draw and replaced by reserves: moved to another area.",
                        "2 cases taken out after the draw and replaced by reserves; a reason is named only where at"
                                + " least 5 cases share it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 | ''
            0 | 1 | 0 | 1 audit was given or taken back before it came in because the auditor was away.
            3|0|0|3 audits were given or taken back before they came in, all because the auditor had a hand in the case.
            1 | 2 | 1 | 4 audits were given or taken back before they came in, 2 of them because the auditor was away.
            """)
    void theFirstPageSaysWhatReallyMadeAuditsGoBack(int hand, int absent, int caseLeft, String sentence) {
        RoundReport report = SampleReports.handedBack(new HandedBack(hand, absent, caseLeft, 0, 0));
        assertThat(Summary.of(report).progress())
                .isEqualTo(("4 of 6 planned audits came in by the closing day, 24 April 2026, 1 of them late."
                                + " 1 audit was not submitted. " + sentence
                                + " 1 audit was voided after coming in, and not counted.")
                        .replace("  ", " "));
    }

    @Test
    void severalCausesAreListedOneByOne() {
        assertThat(page(SampleReports.handedBack(new HandedBack(1, 2, 0, 0, 1)))
                        .select("li")
                        .eachText())
                .contains(
                        "1 audit because the auditor had a hand in the case",
                        "2 audits because the auditor was away",
                        "1 audit because an officer took it back for another reason");
    }

    @Test
    void everyBarsLengthAlsoStandsThereAsAFigure() {
        Document page = page(SampleReports.aRound());
        assertThat(page.select("tr:has(.track)"))
                .isNotEmpty()
                .allMatch(row -> row.text().matches(".*\\d.*"));
        assertThat(page.select(".range").eachAttr("style")).startsWith("width:42.56%");
    }

    @Test
    void aRoundNobodyAnsweredSaysSoInsteadOfZeroPerCent() {
        Document page = page(SampleReports.nothingSubmitted());
        assertThat(page.text()).contains("No audit came in, so nothing can be said of the target.");
        assertThat(page.select("td").eachText()).doesNotContain("0%", "0 of 0", "0% to 100%");
    }

    @Test
    void namesAreShownAsTheyAreAndNeverReadAsMarkup() {
        assertThat(page(SampleReports.withLongNames()).text()).contains("Sample <Borough> & \"District\" of");
    }

    @Test
    void unstatedValuesAreFootnoted() {
        assertThat(page(SampleReports.aRound()).select(".values tbody tr").eachText())
                .containsExactly("Provision Leads audit monthly assumed DOR-34");
    }

    @Test
    void equalReportsGiveEqualPages() {
        assertThat(HtmlReport.render(SampleReports.aRound())).isEqualTo(HtmlReport.render(SampleReports.aRound()));
    }

    private static Document page(RoundReport report) {
        return Jsoup.parse(HtmlReport.render(report));
    }
}
