package org.sendqa.domain.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.report.HeldSession.Look;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.sampling.Withdrawal;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.SessionCase;
import org.sendqa.domain.session.SessionRecord;

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
            .held(new SessionRecord(
                    LocalDate.of(2026, 4, 16),
                    List.of("manager-1", "manager-2", "manager-3"),
                    List.of(
                            new SessionCase("managers-0", List.of("manager-2"), CaseOutcome.DIVIDED),
                            new SessionCase("managers-1", List.of(), CaseOutcome.AGREED))))
            .report();

    @Test
    void aReportReadBackIsTheReportThatWasWritten() {
        String json = ReportWriter.write(REPORT);
        assertThat(ReportReader.read(json.getBytes(UTF_8))).isEqualTo(REPORT);
    }

    @Test
    void aSessionIsCountedInTheOrderOfItsCasesAndNamesNobody() {
        HeldSession held = REPORT.sessions().getFirst();
        assertThat(held.came()).isEqualTo(3);
        assertThat(held.looks()).containsExactly(new Look(2, CaseOutcome.DIVIDED), new Look(3, CaseOutcome.AGREED));
        assertThat(ReportWriter.write(REPORT)).doesNotContain("manager-1");
    }

    @Test
    void theStoredFiguresHoldNoAuditorsWordsAndNoDrawId() {
        assertThat(ReportWriter.write(REPORT)).doesNotContain("Words of an auditor", "managers-0", "auditor-1");
    }

    @Test
    void anotherFormatIsRefusedByName() {
        byte[] other = "{\"format\":\"sendqa-round-report/10\"}".getBytes(UTF_8);
        assertThatThrownBy(() -> ReportReader.read(other)).hasMessage("format must be sendqa-round-report/9");
    }
}
