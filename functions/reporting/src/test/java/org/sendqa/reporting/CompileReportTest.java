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
import org.sendqa.domain.history.Event;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportReader;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.testing.SampleCycles;

class CompileReportTest {

    private final ClosedRound round = new ClosedRound();
    private final CompileReport compileReport = round.compileReport();

    @Test
    void theFiguresOfAClosedCycleAreKept() {
        assertThat(compileReport.compile(CYCLE, NOW)).isEqualTo(1);
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
    void aCycleThatIsOutAlreadyIsLeftAlone() {
        round.cycles.advance(((Cycle.Closed) round.cycle()).reported(1, event()), event());
        assertThat(compileReport.compile(CYCLE, NOW)).isZero();
        assertThat(round.files.keys()).isEmpty();
    }

    @Test
    void aCycleNotYetClosedIsRefused() {
        var may = SampleCycles.announced("2026-05");
        round.cycles.announce(may, event());
        assertThatThrownBy(() -> compileReport.compile(may.ref(), Instant.EPOCH))
                .hasMessage("The cycle ehc-plan-audits-2026-05 isn't closed yet");
    }

    private byte[] figures() {
        return round.files.read(round.files.key(CYCLE, RoundReport.FIRST, ReportFiles.FIGURES));
    }

    private static Event event() {
        return SampleCycles.event("reported");
    }
}
