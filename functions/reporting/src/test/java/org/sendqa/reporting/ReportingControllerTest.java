package org.sendqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Problem;
import org.sendqa.edge.RefusedRequest;
import org.sendqa.reporting.AuditorComment.Passage;
import org.sendqa.testing.InMemoryReportFiles;
import org.sendqa.testing.InMemoryReports;
import org.sendqa.testing.SamplePeople;

class ReportingControllerTest {

    private static final CycleRef APRIL = ClosedRound.CYCLE;
    private final InMemoryReports reports = new InMemoryReports();
    private final ClosedRound round = new ClosedRound();
    private final ReadReports readReports = new ReadReports(reports, new InMemoryReportFiles());
    private final ReportingController controller = new ReportingController(
            readReports,
            new ReadComments(readReports, round.packs, round.audits),
            new CompareRounds(readReports, round.files));

    @BeforeEach
    void releaseTwo() {
        CycleRef march = new CycleRef("dor", APRIL.activity(), "2026-03");
        reports.list(released(march, "Plan audits, March 2026", "qa-officer"));
        reports.list(released(APRIL, "Plan audits, April 2026", "qa-officer"));
        reports.list(released(new CycleRef("bri", "advice", "2026-04"), "Of another authority", "qa-officer"));
    }

    @Test
    void theListHoldsTheCallersOwnReportsNewestFirst() {
        assertThat(controller.list(as(SamplePeople.anOfficer()), "").reports())
                .extracting(ReportingController.Entry::title)
                .containsExactly("Plan audits, April 2026", "Plan audits, March 2026");
    }

    @Test
    void anOpenedReportLeadsToItsFilesUnderASpeakingName() {
        var reply = controller.open(APRIL.id(), as(SamplePeople.anOfficer()));
        assertThat(reply.files())
                .containsEntry(
                        "report.pdf",
                        URI.create("https://files.example.org/reports/x/report.pdf?as=ehc-plan-audits-2026-04.pdf"));
    }

    @Test
    void aReportForOtherRolesLooksLikeOneThatDoesNotExist() {
        Caller auditor = as(SamplePeople.aTeamManager(1));
        assertThat(controller.list(auditor, "").reports()).isEmpty();
        Problem hidden = refused(() -> controller.open(APRIL.id(), auditor));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(refused(() -> controller.open("nonsense", auditor))).isEqualTo(hidden);
    }

    @Test
    void anOfficerReadsWhatAuditorsWroteBesideTheGradeAndNothingThatNamesTheCase() {
        var reply = controller.comments(APRIL.id(), as(SamplePeople.anOfficer()));
        assertThat(reply.comments())
                .containsExactly(new AuditorComment(
                        "Team Manager audits",
                        "Ash",
                        List.of(new Passage("What was done well?", "Each outcome starts from what she can do."))));
    }

    @Test
    void nobodyElseReadsCommentsNotEvenWhoGetsTheReport() {
        reports.list(released(new CycleRef("dor", APRIL.activity(), "2026-05"), "May", "team-manager"));
        Caller reader = as(SamplePeople.aTeamManager(1));
        String may = APRIL.activity() + "-2026-05";
        assertThat(controller.open(may, reader).title()).isEqualTo("May");
        Problem hidden = refused(() -> controller.comments(may, reader));
        assertThat(hidden.status()).isEqualTo(403);
        assertThat(refused(() -> controller.comments("nonsense", reader))).isEqualTo(hidden);
    }

    @Test
    void beforeItsReportACycleHasNoComments() {
        Caller officer = as(SamplePeople.anOfficer());
        assertThat(refused(() -> controller.comments(APRIL.activity() + "-2026-06", officer))
                        .status())
                .isEqualTo(404);
    }

    private static Problem refused(ThrowingCallable call) {
        return catchThrowableOfType(RefusedRequest.class, call).problem();
    }

    private static Released released(CycleRef cycle, String title, String role) {
        return new Released(cycle, 1, title, Map.of("report.pdf", "reports/x/report.pdf"), List.of(role));
    }

    private static Caller as(Person person) {
        return new Caller(person, ClosedRound.NOW);
    }
}
