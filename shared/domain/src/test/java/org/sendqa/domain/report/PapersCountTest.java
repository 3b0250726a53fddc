package org.sendqa.domain.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.Shortfalls.Papers;
import org.sendqa.domain.report.Shortfalls.Papers.Missing;

class PapersCountTest {

    @Test
    void papersNeverSentAreCountedByPaperOverAllDrawsAndSoAreAuditsDoneWithoutThem() {
        var report = new SampleRound()
                .audited("managers", "North", "good")
                .withoutPapers("managers", "East", List.of("advice", "plan"))
                .withoutPapers("leads", "North", List.of("advice"))
                .report();
        assertThat(report.shortfalls().papers())
                .isEqualTo(new Papers(List.of(new Missing("advice", 2), new Missing("plan", 1)), 2));
        assertThat(ReportReader.read(ReportWriter.write(report).getBytes(UTF_8)))
                .isEqualTo(report);
    }

    @Test
    void withoutAnythingMissingThereIsNothingToTell() {
        var report = new SampleRound().audited("managers", "North", "good").report();
        assertThat(report.shortfalls().papers()).isEqualTo(Papers.NONE);
    }
}
