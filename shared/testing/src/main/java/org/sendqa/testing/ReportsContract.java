package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.report.Counted;
import org.sendqa.domain.report.Reports;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.domain.report.Share;

/** What every implementation of {@link Reports} keeps to. Each test starts with none. */
public interface ReportsContract {

    /** The reports under test. */
    Reports reports();

    @Test
    default void aReportIsReadBackAsItWasListed() {
        reports().list(released("2026-04", 1));
        assertThat(reports().all(Fixtures.AUTHORITY)).containsExactly(released("2026-04", 1));
    }

    @Test
    default void aReportListedTwiceStaysAsItWas() {
        Released first = released("2026-04", 1);
        reports().list(first);
        reports().list(new Released(first.cycle(), 1, "Another title", Map.of(), List.of()));
        assertThat(reports().all(Fixtures.AUTHORITY)).containsExactly(first);
    }

    @Test
    default void theNewestPeriodAndVersionComeFirst() {
        List.of(released("2026-04", 9), released("2026-12", 1), released("2026-04", 10))
                .forEach(reports()::list);
        assertThat(reports().all(Fixtures.AUTHORITY))
                .containsExactly(released("2026-12", 1), released("2026-04", 10), released("2026-04", 9));
    }

    @Test
    default void eachAuthorityHasItsOwn() {
        reports().list(released("2026-04", 1));
        assertThat(reports().all("bri")).isEmpty();
    }

    private static Released released(String period, int version) {
        CycleRef cycle = new CycleRef(Fixtures.AUTHORITY, Fixtures.ACTIVITY, period);
        return new Released(
                cycle,
                version,
                "EHC plan audits",
                Map.of("report.pdf", "reports/dor/report.pdf"),
                List.of("head-of-service", "qa-officer"),
                List.of(new Counted("", "tool: good+,poor", new Share(9, 11))));
    }
}
