package org.sendqa.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.reporting.ClosedRound.CYCLE;
import static org.sendqa.reporting.ClosedRound.NOW;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportReader;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.reporting.CompileReport.Outcome;
import org.sendqa.reporting.CompileReport.Outcome.Compiled;
import org.sendqa.testing.SampleCycles;

class CompileReportTest {

    private static final Edition FIRST = new Edition(CYCLE, 1, 5);

    private final ClosedRound round = new ClosedRound();
    private final CompileReport compileReport = round.compileReport();

    @Test
    void theFiguresOfAClosedCycleAreKept() {
        assertThat(compileReport.compile(CYCLE, NOW)).isEqualTo(new Compiled(FIRST, 1));
        RoundReport report = ReportReader.read(figures());
        assertThat(report.heading().cutOff()).isEqualTo(NOW);
        assertThat(report.share()).isEqualTo(new Share(1, 1));
        assertThat(report.total().notSubmitted()).isEqualTo(1);
        assertThat(report.shortfalls().replaced()).isEqualTo(List.of(new Reason(Reason.UNNAMED, 1)));
        assertThat(report.sources().certificates()).hasSize(1);
    }

    @Test
    void aLaterAttemptLeavesTheFiguresOfTheFirst() {
        compileReport.compile(CYCLE, NOW);
        byte[] first = figures();
        compileReport.compile(CYCLE, NOW.plusSeconds(600));
        assertThat(figures()).isEqualTo(first);
    }

    @Test
    void theFiguresHoldNoEvidenceNoDrawIdAndNobodysName() {
        compileReport.compile(CYCLE, NOW);
        assertThat(new String(figures(), UTF_8))
                .doesNotContain(
                        "Quoted in section A",
                        "what she can do",
                        "team-managers-Ash",
                        "team-manager-1",
                        "drawn-id",
                        "reserve-id");
    }

    @Test
    void aReportThatIsMadeIsNotMadeAgain() {
        round.approved();
        assertThat(compileReport.compile(CYCLE, NOW)).isEqualTo(new Outcome.Approved(FIRST));
        round.cycles.advance(((Cycle.Approved) round.cycle()).reported(event()), event());
        assertThat(compileReport.compile(CYCLE, NOW)).isEqualTo(new Outcome.Nothing());
    }

    @Test
    void aCycleThatTakesAnswersAgainIsNotCompiled() {
        round.reopen(ReopeningReason.LATE_ANSWERS);
        assertThat(compileReport.compile(CYCLE, NOW)).isEqualTo(new Outcome.Nothing());
    }

    @Test
    void figuresOfAClosingThatWasNeverReportedAreNotTakenForTheNextOne() {
        compileReport.compile(CYCLE, NOW);
        round.reopen(ReopeningReason.LATE_ANSWERS);
        round.answerAndClose();
        Edition second = round.compiled();
        assertThat(second).isEqualTo(new Edition(CYCLE, 1, FIRST.revision() + 2));
        RoundReport report = ReportReader.read(round.files.read(round.files.key(second, ReportFiles.FIGURES)));
        assertThat(report.share().of()).isEqualTo(2);
        assertThat(report.heading().because()).as("replaces nothing").isEmpty();
    }

    @Test
    void aCycleNotYetClosedIsRefused() {
        var may = SampleCycles.announced("2026-05");
        round.cycles.announce(may, event());
        assertThatThrownBy(() -> compileReport.compile(may.ref(), Instant.EPOCH))
                .hasMessage("The cycle ehc-plan-audits-2026-05 isn't closed yet");
    }

    private byte[] figures() {
        return round.files.read(round.files.key(FIRST, ReportFiles.FIGURES));
    }

    private static Event event() {
        return SampleCycles.event("reported");
    }
}
