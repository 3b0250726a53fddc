package org.sendqa.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportWriter;
import org.sendqa.domain.report.RoundReport;

/** Counts a closed cycle and keeps the figures, which every form of the report is made from. */
final class CompileReport {

    private final Cycles cycles;
    private final GatherRound gatherRound;
    private final ReportFiles files;

    CompileReport(Cycles cycles, GatherRound gatherRound, ReportFiles files) {
        this.cycles = cycles;
        this.gatherRound = gatherRound;
        this.files = files;
    }

    /**
     * Compiles a cycle's report; figures kept by an earlier attempt stay.
     *
     * @return how many audits were counted; 0 where the report is out already
     * @throws IllegalStateException if the cycle isn't closed yet
     */
    int compile(CycleRef ref, Instant now) {
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() -> new IllegalStateException("There is no cycle %s to report on".formatted(ref.id())));
        return switch (cycle) {
            case Cycle.Closed closed -> compile(closed, now);
            case Cycle.Reported _ -> 0;
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _, Cycle.Collecting _ ->
                throw new IllegalStateException("The cycle %s isn't closed yet".formatted(ref.id()));
        };
    }

    private int compile(Cycle.Closed closed, Instant now) {
        RoundReport report = RoundReport.of(gatherRound.gather(closed), RoundReport.FIRST, now);
        byte[] figures = ReportWriter.write(report).getBytes(UTF_8);
        files.keep(closed.ref(), RoundReport.FIRST, ReportFiles.FIGURES, "application/json", figures);
        return report.share().of();
    }
}
