package org.sendqa.reporting.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.report.RoundReport.Heading;

/** What the reports of {@link SampleReports} are about: April's round of plan audits. */
final class SampleHeadings {

    private static final Instant CUT_OFF = Instant.parse("2026-04-24T06:00:00Z");

    private SampleHeadings() {}

    static Heading of(String authority) {
        return heading(authority, 1, CUT_OFF, "", List.of());
    }

    /** Of a round that an officer opened. */
    static Heading opened(String rationale) {
        return heading("Sample Council", 1, CUT_OFF, rationale, List.of());
    }

    static Heading compiledOn(Instant cutOff) {
        return heading("Sample Council", 1, cutOff, "", List.of());
    }

    /** Of the second version, made after a round was reopened for a voided audit. */
    static Heading reopened() {
        return heading("Sample Council", 2, CUT_OFF, "", List.of(ReopeningReason.VOIDED));
    }

    private static Heading heading(
            String authority, int version, Instant cutOff, String rationale, List<ReopeningReason> because) {
        return new Heading(
                new CycleRef("dor", "ehc-plan-audits", "2026-04"),
                authority,
                "EHC plan audits",
                version,
                cutOff,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 17),
                LocalDate.of(2026, 4, 24),
                rationale,
                rationale.isEmpty() ? List.of() : List.of("Leaving school"),
                because);
    }
}
