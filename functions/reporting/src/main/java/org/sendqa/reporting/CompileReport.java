package org.sendqa.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportWriter;
import org.sendqa.domain.report.Reports;
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

    /**
     * What was compiled.
     *
     * @param audits how many were counted; 0 where the report is out already
     */
    record Compiled(Edition edition, int audits) {}

    /**
     * Compiles a cycle's report; figures kept by an earlier attempt at the same closing stay.
     *
     * @return empty if the cycle takes answers again
     * @throws IllegalStateException if the cycle was never closed
     */
    Optional<Compiled> compile(CycleRef ref, Instant now) {
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() -> new IllegalStateException("There is no cycle %s to report on".formatted(ref.id())));
        return switch (cycle) {
            case Cycle.Closed closed -> Optional.of(compile(closed, now));
            case Cycle.Reported reported -> Optional.of(new Compiled(edition(reported, 1), 0));
            case Cycle.Collecting _ -> Optional.empty();
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ ->
                throw new IllegalStateException("The cycle %s isn't closed yet".formatted(ref.id()));
        };
    }

    private Compiled compile(Cycle.Closed closed, Instant now) {
        Edition edition = edition(closed, 0);
        RoundReport report = RoundReport.of(gatherRound.gather(closed), edition.version(), now);
        byte[] figures = ReportWriter.write(report).getBytes(UTF_8);
        files.keep(edition, ReportFiles.FIGURES, "application/json", figures);
        return new Compiled(edition, report.share().of());
    }

    /** The edition of a cycle's last closing, so many revisions ago. */
    private Edition edition(Over cycle, int since) {
        CycleRef ref = cycle.ref();
        int closing = cycle.header().revision().number() - since;
        return Edition.of(ref, closing, reports.all(ref.authority()), files);
    }
}
