package org.sendqa.reporting;

import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.Reports;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.RetryLater;

/**
 * Does with a rendered report what comes next: lays it before the officers and, once it is approved, lists it, writes
 * to its audience, each person once, gives findings back to authors, and ends the cycle.
 */
final class ReleaseReport {

    private final Cycles cycles;
    private final Packs packs;
    private final Reports reports;
    private final ReportFiles files;
    private final ReportPost post;

    ReleaseReport(Cycles cycles, Packs packs, Reports reports, ReportFiles files, ReportPost post) {
        this.cycles = cycles;
        this.packs = packs;
        this.reports = reports;
        this.files = files;
        this.post = post;
    }

    /** Those whom reports are written to, and what goes back to authors with them. */
    record ReportPost(PresentReport officers, WriteToAudience audience, ReturnFindings findings) {}

    /**
     * Presents or releases an edition of a cycle's report; steps that an earlier attempt did aren't done again.
     *
     * @return how many people it was written to; 0 where it is with them already, or the cycle was reopened since
     * @throws IllegalStateException if the cycle was never closed
     * @throws RetryLater if the cycle was changed meanwhile
     */
    int release(Edition edition, Instant now) {
        CycleRef ref = edition.cycle();
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() ->
                        new IllegalStateException("There is no cycle %s to release a report of".formatted(ref.id())));
        return switch (cycle) {
            case Cycle.Closed closed -> isOf(edition, closed) ? present(edition, closed, now) : 0;
            case Cycle.Approved approved ->
                edition.equals(Edition.of(ref, approved.made())) ? release(edition, approved, now) : 0;
            case Cycle.ToApprove _, Cycle.Reported _, Cycle.Collecting _ -> 0;
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ ->
                throw new IllegalStateException("The cycle %s isn't closed yet".formatted(ref.id()));
        };
    }

    private static boolean isOf(Edition edition, Cycle.Closed closed) {
        return closed.header().revision().number() == edition.revision();
    }

    private int present(Edition edition, Cycle.Closed closed, Instant now) {
        Activity activity = activity(closed);
        MadeReport report = MadeReport.read(files, edition, activity);
        return post.officers()
                .present(closed, edition, report, activity.deadlines().approveAfter(), now);
    }

    /** The list decides which versions there are: once it is there, this closing has no other. */
    private int release(Edition edition, Cycle.Approved approved, Instant now) {
        Activity activity = activity(approved);
        MadeReport report = MadeReport.read(files, edition, activity);
        reports.list(report.released());
        int written = post.audience().write(report, OfficeDay.of(now));
        post.findings().run(approved, activity, now);
        Map<String, String> details =
                Map.of("version", Integer.toString(edition.version()), "letters", Integer.toString(written));
        Event event = new Event("reported", now, "ReleaseReport", details);
        if (!cycles.advance(approved.reported(event), event)) {
            throw new RetryLater("The cycle %s was changed meanwhile"
                    .formatted(approved.ref().id()));
        }
        return written;
    }

    private Activity activity(Cycle cycle) {
        CycleRef ref = cycle.ref();
        return packs.byDigest(ref.authority(), cycle.header().packDigest()).activity(ref.activity());
    }
}
