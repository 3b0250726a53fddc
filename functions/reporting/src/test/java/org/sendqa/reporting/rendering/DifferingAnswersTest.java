package org.sendqa.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share;

/** Answers on which a case's auditors differ are held against no target; the page says how many cases that is. */
class DifferingAnswersTest {

    @Test
    void eachSentenceOnATargetAndEachQuestionSaysWhatIsNotCounted() {
        RoundReport five = FiveDecisions.report();
        RoundReport differing = new RoundReport(
                five.heading(),
                five.scales(),
                five.target(),
                five.grades(),
                five.completion(),
                five.shortfalls(),
                five.sessions(),
                List.of(finding("agreed", 0, 5), finding("lawful", 4, 1)),
                five.notes(),
                five.sources());
        assertThat(Jsoup.parse(HtmlReport.render(differing)).text())
                .contains("“Is it agreed?” 5 cases, answered differently by their auditors, aren’t counted, so nothing"
                        + " can be said of the target of 90%.")
                .contains("“Is it lawful?” 4 of 4 (100%) are Yes; 1 case, answered differently by its auditors, isn’t"
                        + " counted. The target of 100% is met.")
                .contains("Is it lawful? (1 case, answered differently by its auditors, isn’t counted) 4 of 4");
    }

    private static Finding finding(String question, int yes, int differing) {
        String words = "Is it %s?".formatted(question);
        return new Finding(question, "Verdicts", words, "verdict", List.of(yes, 0), new Share(yes, yes), 0, differing);
    }
}
