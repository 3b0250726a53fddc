package org.sendqa.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportWriter;
import org.sendqa.domain.report.Reports;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.domain.report.RoundReport;

/** Counts a closed cycle and keeps the figures, which every form of the report is made from. */
final class CompileReport {

    private final Cycles cycles;
    private final GatherRound gatherRound;
    private final Reports reports;
    private final ReportFiles files;

    CompileReport(Cycles cycles, GatherRound gatherRound, Reports reports, ReportFiles files) {
        this.cycles = cycles;
        this.gatherRound = gatherRound;
        this.reports = reports;
        this.files = files;
    }

    /** Where a cycle's report stands. */
    sealed interface Outcome {

        /**
         * It is compiled.
         *
         * @param audits how many were counted
         */
        record Compiled(Edition edition, int audits) implements Outcome {}

        /** It was made and approved before, and waits for its release. */
        record Approved(Edition edition) implements Outcome {}

        /** There is nothing to do: it is with its readers or the officers, or the cycle takes answers again. */
        record Nothing() implements Outcome {}
    }

    /**
     * Compiles a cycle's report, unless it is made already; figures kept by an earlier attempt at the same closing
     * stay.
     *
     * @throws IllegalStateException if the cycle was never closed
     */
    Outcome compile(CycleRef ref, Instant now) {
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() -> new IllegalStateException("There is no cycle %s to report on".formatted(ref.id())));
        return switch (cycle) {
            case Cycle.Closed closed -> compile(closed, now);
            case Cycle.Approved approved -> new Outcome.Approved(Edition.of(ref, approved.made()));
            case Cycle.ToApprove _, Cycle.Reported _, Cycle.Collecting _ -> new Outcome.Nothing();
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ ->
                throw new IllegalStateException("The cycle %s isn't closed yet".formatted(ref.id()));
        };
    }

    private Outcome compile(Cycle.Closed closed, Instant now) {
        CycleRef ref = closed.ref();
        int closing = closed.header().revision().number();
        List<Released> released = reports.all(ref.authority());
        Edition edition = Edition.of(ref, closing, released, files);
        RoundReport report = RoundReport.of(gatherRound.gather(closed), edition.version(), now)
                .after(released);
        byte[] figures = ReportWriter.write(report).getBytes(UTF_8);
        files.keep(edition, ReportFiles.FIGURES, "application/json", figures);
        return new Outcome.Compiled(edition, report.share().of());
    }
}
