package org.sendqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Problem;
import org.sendqa.reporting.ReportingController.Opened;
import org.sendqa.testing.InMemoryReportFiles;
import org.sendqa.testing.InMemoryReports;
import org.sendqa.testing.SamplePeople;

class ReportingControllerTest {

    private static final CycleRef APRIL = ClosedRound.CYCLE;
    private final InMemoryReports reports = new InMemoryReports();
    private final ReportingController controller =
            new ReportingController(new ReadReports(reports, new InMemoryReportFiles()));

    @BeforeEach
    void releaseTwo() {
        CycleRef march = new CycleRef("dor", APRIL.activity(), "2026-03");
        reports.list(released(march, "Plan audits, March 2026", "qa-officer"));
        reports.list(released(APRIL, "Plan audits, April 2026", "qa-officer"));
        reports.list(released(new CycleRef("bri", "advice", "2026-04"), "Of another authority", "qa-officer"));
    }

    @Test
    void theListHoldsTheCallersOwnReportsNewestFirst() {
        assertThat(controller.list(as(SamplePeople.anOfficer())).reports())
                .extracting(ReportingController.Entry::title)
                .containsExactly("Plan audits, April 2026", "Plan audits, March 2026");
    }

    @Test
    void anOpenedReportLeadsToItsFilesUnderASpeakingName() {
        var reply = controller.open(APRIL.id(), as(SamplePeople.anOfficer()));
        assertThat(reply.getBody(Opened.class).orElseThrow().files())
                .containsEntry(
                        "report.pdf",
                        URI.create("https://files.example.org/reports/x/report.pdf?as=ehc-plan-audits-2026-04.pdf"));
    }

    @Test
    void aReportForOtherRolesLooksLikeOneThatDoesNotExist() {
        Caller auditor = as(SamplePeople.aTeamManager(1));
        assertThat(controller.list(auditor).reports()).isEmpty();
        var hidden = controller.open(APRIL.id(), auditor);
        assertThat(hidden.code()).isEqualTo(404);
        assertThat(hidden.getBody(Problem.class))
                .isEqualTo(controller.open("nonsense", auditor).getBody(Problem.class));
    }

    private static Released released(CycleRef cycle, String title, String role) {
        return new Released(cycle, 1, title, Map.of("report.pdf", "reports/x/report.pdf"), List.of(role));
    }

    private static Caller as(Person person) {
        return new Caller(person, ClosedRound.NOW);
    }
}
