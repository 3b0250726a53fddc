package org.sendqa.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportReader;
import org.sendqa.domain.report.Reports;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.edge.RetryLater;
import org.sendqa.reporting.rendering.Page;

/** Lists a rendered report, writes to its audience, each person once, and ends the cycle. */
final class ReleaseReport {

    private static final List<String> NAMES =
            List.of(ReportFiles.FIGURES, ReportFiles.PAGE, ReportFiles.PAPER, ReportFiles.WORKBOOK);

    private final Cycles cycles;
    private final Packs packs;
    private final Reports reports;
    private final ReportFiles files;
    private final WriteToAudience writeToAudience;

    ReleaseReport(Cycles cycles, Packs packs, Reports reports, ReportFiles files, WriteToAudience writeToAudience) {
        this.cycles = cycles;
        this.packs = packs;
        this.reports = reports;
        this.files = files;
        this.writeToAudience = writeToAudience;
    }

    /**
     * Releases an edition of a cycle's report; steps that an earlier attempt did aren't done again.
     *
     * @return how many people it was written to; 0 where it is out already, or the cycle was reopened since
     * @throws IllegalStateException if the cycle was never closed
     * @throws RetryLater if the cycle was changed meanwhile
     */
    int release(Edition edition, Instant now) {
        CycleRef ref = edition.cycle();
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() ->
                        new IllegalStateException("There is no cycle %s to release a report of".formatted(ref.id())));
        return switch (cycle) {
            case Cycle.Closed closed -> isOf(edition, closed) ? release(edition, closed, now) : 0;
            case Cycle.Reported _, Cycle.Collecting _ -> 0;
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ ->
                throw new IllegalStateException("The cycle %s isn't closed yet".formatted(ref.id()));
        };
    }

    private static boolean isOf(Edition edition, Cycle.Closed closed) {
        return closed.header().revision().number() == edition.revision();
    }

    /** The list decides which versions there are: once it is there, this closing has no other. */
    private int release(Edition edition, Cycle.Closed closed, Instant now) {
        CycleRef ref = closed.ref();
        RoundReport report = ReportReader.read(files.read(files.key(edition, ReportFiles.FIGURES)));
        List<String> audience = packs.byDigest(ref.authority(), closed.header().packDigest())
                .activity(ref.activity())
                .audience()
                .roles();
        Released released = released(edition, report, audience);
        reports.list(released);
        int written = writeToAudience.write(report, released, audience);
        Map<String, String> details =
                Map.of("version", Integer.toString(edition.version()), "letters", Integer.toString(written));
        Event event = new Event("reported", now, "ReleaseReport", details);
        if (!cycles.advance(closed.reported(edition.version(), event), event)) {
            throw new RetryLater("The cycle %s was changed meanwhile".formatted(ref.id()));
        }
        return written;
    }

    private Released released(Edition edition, RoundReport report, List<String> audience) {
        Map<String, String> keys =
                NAMES.stream().collect(Collectors.toMap(name -> name, name -> files.key(edition, name)));
        List<String> readers = Stream.concat(audience.stream(), Stream.of(Person.QA_OFFICER))
                .distinct()
                .toList();
        return new Released(edition.cycle(), edition.version(), Page.title(report), keys, readers);
    }
}
