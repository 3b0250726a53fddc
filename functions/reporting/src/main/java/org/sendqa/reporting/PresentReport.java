package org.sendqa.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.RetryLater;

/** Lays a report before the officers, who look at it before anybody else does (CAP-55). */
final class PresentReport {

    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final ApprovalLetters letters;

    PresentReport(Cycles cycles, WorkingDays workingDays, ApprovalLetters letters) {
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.letters = letters;
    }

    /**
     * Writes to the officers and has the cycle wait for them, so many working days.
     *
     * @return how many officers were written to
     * @throws RetryLater if the cycle was changed meanwhile
     */
    int present(Cycle.Closed closed, Edition edition, MadeReport report, int days, Instant now) {
        LocalDate approveBy = workingDays.plus(OfficeDay.of(now), days);
        int written = letters.ready(edition, report, approveBy);
        Map<String, String> details = Map.of("version", Integer.toString(edition.version()));
        Event event = new Event("report-made", now, "PresentReport", details);
        Made made = new Made(edition.version(), edition.revision());
        if (!cycles.advance(closed.toApprove(made, approveBy, event), event)) {
            throw new RetryLater(
                    "The cycle %s was changed meanwhile".formatted(closed.ref().id()));
        }
        return written;
    }
}
