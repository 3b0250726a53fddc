package org.sendqa.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.report.HandedBack.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.report.RoundReport.CertificateDigest;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.report.Shortfalls.ShortStratum;
import org.sendqa.domain.report.Shortfalls.Unfilled;
import org.sendqa.domain.report.Shortfalls.Withdrawn;
import org.sendqa.domain.sampling.Withdrawal;

class RoundReportTest {

    private static final RoundReport REPORT = new SampleRound()
            .audited("managers", "North", "good")
            .auditedLate("managers", "East", "inadequate")
            .unanswered("leads", "North")
            .replaced("leads", "East")
            .unfilled("leads", "East", "Both leads worked on the case.")
            .certified(new Certified("leads", "sha256:l", List.of(new Reason("moved", 1)), List.of()))
            .certified(new Certified(
                    "managers", "sha256:m", List.of(new Reason("died", 1), new Reason("moved", 2)), List.of()))
            .report();

    @Test
    void gradesAreCountedInAllByStratumAndByDraw() {
        assertThat(REPORT.grades().all().counts()).containsExactly(0, 1, 0, 1);
        assertThat(REPORT.grades().strata())
                .containsExactly(
                        new Distribution("North", List.of(0, 1, 0, 0)), new Distribution("East", List.of(0, 0, 0, 1)));
        assertThat(REPORT.grades().draws())
                .containsExactly(
                        new Distribution("Managers", List.of(0, 1, 0, 1)),
                        new Distribution("Leads", List.of(0, 0, 0, 0)));
        assertThat(REPORT.share()).isEqualTo(new Share(1, 2));
    }

    @Test
    void aCaseCountsOnceIfItsAuditorsAgreeAndNotAtAllAsLongAsTheyDont() {
        RoundReport report = new SampleRound()
                .audited("managers", "North", "good")
                .auditedAgain("leads", "good")
                .audited("managers", "East", "good")
                .auditedAgain("leads", "inadequate")
                .report();
        assertThat(report.share()).isEqualTo(new Share(1, 1));
        assertThat(report.grades().strata()).extracting(Distribution::total).containsExactly(1, 0);
        assertThat(report.grades().draws()).extracting(Distribution::total).containsExactly(2, 2);
        assertThat(report.grades().disagreed()).isEqualTo(new Disagreed(1, 0, 1, 1));
        assertThat(report.grades().disagreed().lowest(report.share())).isEqualTo(new Share(1, 2));
        assertThat(report.grades().disagreed().highest(report.share())).isEqualTo(new Share(2, 2));
    }

    @Test
    void completionTellsHowFarEachDrawCame() {
        assertThat(REPORT.completion())
                .containsExactly(
                        new Completion("Managers", 2, 2, 2, NONE, 0, 2, 1),
                        new Completion("Leads", 2, 2, 1, NONE, 0, 0, 0));
        assertThat(REPORT.total()).isEqualTo(new Completion("In all", 4, 4, 3, NONE, 0, 2, 1));
        assertThat(REPORT.total().notSubmitted()).isEqualTo(1);
    }

    @Test
    void anAuditHandedBackIsNeitherSubmittedNorMissing() {
        Completion completion = new SampleRound()
                .handedBack("managers", "North", ReleaseReason.ABSENT)
                .unanswered("managers", "East")
                .report()
                .total();
        assertThat(completion.handedBack().total()).isEqualTo(1);
        assertThat(completion.notSubmitted()).isEqualTo(1);
    }

    @Test
    void aVoidedAuditIsToldAndCountedNowhereElse() {
        RoundReport report = new SampleRound()
                .voided("managers", "North", "good")
                .audited("managers", "North", "improve")
                .report();
        assertThat(report.total()).isEqualTo(new Completion("In all", 4, 2, 2, NONE, 1, 1, 0));
        assertThat(report.total().notSubmitted()).isZero();
        assertThat(report.share().of()).isEqualTo(1);
    }

    @Test
    void anUnfilledSlotKeepsTheSentenceOfItsAllocation() {
        assertThat(REPORT.shortfalls().unfilled())
                .containsExactly(new Unfilled("Leads", "East", "Both leads worked on the case."));
    }

    @Test
    void auditsHandedBackAreCountedByWhatReleasedThemOverAllDraws() {
        SampleRound round = new SampleRound();
        for (ReleaseReason reason : ReleaseReason.values()) {
            round.handedBack("managers", "North", reason);
        }
        round.handedBack("leads", "East", ReleaseReason.CASE_LEFT);
        HandedBack all = round.report().total().handedBack();
        assertThat(all).isEqualTo(new HandedBack(2, 1, 2, 1, 1));
        assertThat(all.total()).isEqualTo(7);
    }

    @Test
    void aReasonForWhichFewCasesWereReplacedIsNeverTold() {
        assertThat(REPORT.shortfalls().replaced()).containsExactly(new Reason(Reason.UNNAMED, 4));
        assertThat(ReportWriter.write(REPORT)).doesNotContain("died", "moved");
    }

    @Test
    void aReasonThatFiveCasesShareIsNamedAndTheOthersStayTogether() {
        List<Reason> reasons = List.of(new Reason("died", 1), new Reason("moved", 5));
        Shortfalls shortfalls = new SampleRound()
                .audited("managers", "North", "good")
                .certified(new Certified("managers", "sha256:m", reasons, List.of()))
                .report()
                .shortfalls();
        assertThat(shortfalls.replaced()).containsExactly(new Reason("moved", 5), new Reason(Reason.UNNAMED, 1));
    }

    @Test
    void aStratumWithFewerCasesThanPlannedIsNamed() {
        Shortfalls shortfalls = new SampleRound()
                .audited("managers", "North", "good")
                .audited("managers", "East", "good")
                .audited("leads", "North", "good")
                .report()
                .shortfalls();
        assertThat(shortfalls.strata()).containsExactly(new ShortStratum("Leads", "East", 1, 0));
        assertThat(shortfalls.isEmpty()).isFalse();
    }

    @Test
    void aCaseWithdrawnStaysDrawnAndIsNoLackOfEligibleCases() {
        RoundReport report = new SampleRound()
                .audited("managers", "North", "good")
                .replaced("managers", "East")
                .certified(new Certified("managers", "", List.of(), List.of(new Withdrawal("East", "moved"))))
                .report();
        assertThat(report.completion().getFirst()).isEqualTo(new Completion("Managers", 2, 2, 1, NONE, 0, 1, 0));
        assertThat(report.shortfalls().strata())
                .filteredOn(one -> one.draw().equals("Managers"))
                .isEmpty();
        assertThat(report.shortfalls().withdrawn()).containsExactly(new Withdrawn("Managers", "East"));
    }

    @Test
    void onlyValuesTheFrameworkDoesNotStateAreFootnoted() {
        assertThat(REPORT.notes()).extracting(note -> note.what()).containsExactly("Monthly for leads");
    }

    @Test
    void figuresCanBeTracedToPackInstrumentAndCertificates() {
        assertThat(REPORT.sources().packDigest()).isEqualTo(SamplePack.DIGEST);
        assertThat(REPORT.sources().tool().version()).isEqualTo(3);
        assertThat(REPORT.sources().certificates())
                .containsExactly(
                        new CertificateDigest("Managers", "sha256:m"), new CertificateDigest("Leads", "sha256:l"));
    }

    @Test
    void aRoundWithoutAnySubmissionSaysSoInsteadOfZeroPerCent() {
        RoundReport empty = new SampleRound().unanswered("managers", "North").report();
        assertThat(empty.share()).isEqualTo(new Share(0, 0));
        assertThat(empty.findings()).extracting(Finding::share).containsOnly(new Share(0, 0));
    }
}
