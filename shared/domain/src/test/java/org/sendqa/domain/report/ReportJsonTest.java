package org.sendqa.domain.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.sampling.Withdrawal;

class ReportJsonTest {

    private static final RoundReport REPORT = new SampleRound()
            .audited(
                    "managers",
                    "North",
                    "good",
                    Map.of("views", new Answer.Graded("good"), "why", new Answer.Text("Words of an auditor")))
            .auditedAgain("leads", "improve")
            .unfilled("leads", "North", "Nobody is left.")
            .certified(new Certified(
                    "leads", "sha256:l", List.of(new Reason("moved", 1)), List.of(new Withdrawal("East", "died"))))
            .report();

    @Test
    void aReportReadBackIsTheReportThatWasWritten() {
        String json = ReportWriter.write(REPORT);
        assertThat(ReportReader.read(json.getBytes(UTF_8))).isEqualTo(REPORT);
    }

    @Test
    void theStoredFiguresHoldNoAuditorsWordsAndNoDrawId() {
        assertThat(ReportWriter.write(REPORT)).doesNotContain("Words of an auditor", "managers-0", "auditor-1");
    }

    @Test
    void anotherFormatIsRefusedByName() {
        byte[] other = "{\"format\":\"sendqa-round-report/9\"}".getBytes(UTF_8);
        assertThatThrownBy(() -> ReportReader.read(other)).hasMessage("format must be sendqa-round-report/8");
    }
}
