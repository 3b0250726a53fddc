package org.sendqa.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.papers.BundleDesk.AUDITOR;
import static org.sendqa.papers.BundleDesk.COLLEAGUE;
import static org.sendqa.papers.BundleDesk.IN_TIME;
import static org.sendqa.papers.BundleDesk.OFFICER;
import static org.sendqa.papers.BundleDesk.SUPPORT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.papers.pdf.SamplePdf;
import org.sendqa.testing.SampleAudits;

/** Papers from their upload to the auditor's screen, and away again. */
class BundleTest {

    private static final byte[] REDACTED = SamplePdf.of("What the child can do", "");
    private static final byte[] LEAKING = SamplePdf.of("What Robin can do");
    private static final Instant LAST_DAY = Instant.parse("2026-05-24T22:59:59Z");
    private static final Instant TOO_LATE = Instant.parse("2026-05-24T23:00:00Z");

    private final BundleDesk desk = new BundleDesk(Way.BUNDLE).begun();

    @Test
    void aPaperIsReadOnceAnotherPersonHasLookedThroughIt() {
        assertThat(advice(OFFICER).state()).isEqualTo("missing");
        done(desk.prepare(SUPPORT, REDACTED));
        assertThat(desk.files.nothingUploaded()).isTrue();
        assertThat(advice(SUPPORT)).isEqualTo(new PaperView(2, "advice", "prepared", 1, 2, List.of(2), true, null));
        refused(desk.read(AUDITOR, IN_TIME), Refusal.UNKNOWN);
        assertThat(refused(desk.check(SUPPORT, 1, "checked"), Refusal.FORBIDDEN))
                .startsWith("You prepared this paper yourself.");
        done(desk.look(OFFICER, IN_TIME));
        done(desk.check(OFFICER, 1, "checked"));
        assertThat(advice(OFFICER).state()).isEqualTo("checked");
        done(desk.read(AUDITOR, IN_TIME));
    }

    @Test
    void whoLetsAPaperBeReadWasShownEveryPageOfThisVersion() {
        done(desk.prepare(SUPPORT, REDACTED));
        desk.show(OFFICER, 1, IN_TIME);
        desk.show(OFFICER, 2, IN_TIME.minusSeconds(1));
        desk.show(SUPPORT, 2, IN_TIME);
        assertThat(refused(desk.say(OFFICER, 1, "checked"), Refusal.INCOMPLETE))
                .isEqualTo("Look at every page first: page 2 hasn't been shown to you since this version came in.");
        desk.show(OFFICER, 2, IN_TIME);
        done(desk.say(OFFICER, 1, "checked"));
    }

    @Test
    void aFileThatIsTooLargeOrEmptyGetsNoAddress() {
        done(desk.upload(SUPPORT, 25L * 1024 * 1024));
        assertThat(refused(desk.upload(SUPPORT, 25L * 1024 * 1024 + 1), Refusal.TOO_LARGE))
                .isEqualTo("The file is larger than 25 MB. Save it smaller, or in parts.");
        assertThat(refused(desk.upload(SUPPORT, 0), Refusal.WRONG_FILE)).startsWith("The file is empty.");
    }

    @Test
    void papersOfACaseThatWasReplacedCantBeReadAndTheNextSweepDeletesThem() {
        checked();
        desk.replace();
        assertThat(refused(desk.read(AUDITOR, IN_TIME), Refusal.NOT_NOW)).startsWith("This case was replaced");
        refused(desk.look(OFFICER, IN_TIME), Refusal.UNKNOWN);
        assertThat(desk.list(OFFICER).rounds().getFirst().cases())
                .singleElement()
                .satisfies(one -> assertThat(one.papers()).containsExactly(PaperView.without(2, "advice", "replaced")));
        assertThat(desk.sweep(IN_TIME)).isEqualTo(1);
        assertThat(desk.files.kept()).isEmpty();
        assertThat(desk.list(OFFICER).rounds()).isEmpty();
    }

    @Test
    void aFileInWhichSomebodyCanBeRecognisedLeavesNothingBehind() {
        assertThat(refused(desk.prepare(SUPPORT, LEAKING), Refusal.FAULTY)).startsWith("Somebody can still be");
        assertThat(desk.files.nothingUploaded()).isTrue();
        assertThat(desk.files.kept()).isEmpty();
        assertThat(advice(SUPPORT).state()).isEqualTo("missing");
    }

    @Test
    void aNewVersionIsReadOnlyOnceItIsCheckedAndTheOneBeforeIsGone() {
        checked();
        done(desk.prepare(OFFICER, REDACTED));
        assertThat(desk.files.kept()).hasSize(1);
        refused(desk.read(AUDITOR, IN_TIME), Refusal.UNKNOWN);
        assertThat(refused(desk.check(SUPPORT, 2, "checked"), Refusal.NOT_NOW)).startsWith("Something has changed");
        done(desk.check(SUPPORT, 3, "checked"));
        done(desk.read(AUDITOR, IN_TIME));
    }

    @Test
    void whatIsSentBackIsGoneAndItsReasonStands() {
        checked();
        refused(desk.check(SUPPORT, 2, "Robin is named on page 2"), Refusal.FAULTY);
        done(desk.check(SUPPORT, 2, "not-redacted"));
        assertThat(desk.files.kept()).isEmpty();
        assertThat(advice(OFFICER))
                .isEqualTo(new PaperView(2, "advice", "sent-back", 3, 0, List.of(), false, "not-redacted"));
        refused(desk.read(AUDITOR, IN_TIME), Refusal.UNKNOWN);
    }

    @Test
    void papersAreTheAuditorsAfterTheDeclarationAndAsLongAsTheAuditIs() {
        checked();
        refused(desk.read(COLLEAGUE, IN_TIME), Refusal.NOT_YOURS);
        var audit = SampleAudits.inProgress(desk.assigned);
        var event = SampleAudits.event("released", IN_TIME);
        desk.audits.keep(audit.released(ReleaseReason.DECLARED, event), event, Map.of());
        assertThat(refused(desk.read(AUDITOR, IN_TIME), Refusal.NOT_NOW)).startsWith("This audit isn't yours");
        BundleDesk early = new BundleDesk(Way.BUNDLE);
        assertThat(refused(early.read(AUDITOR, IN_TIME), Refusal.NOT_NOW)).startsWith("Say first whether");
    }

    @Test
    void whoFindsPapersInTheCouncilsOwnSystemIsShownNoneAndNoneArePrepared() {
        BundleDesk reference = new BundleDesk(Way.REFERENCE).begun();
        done(reference.prepare(SUPPORT, REDACTED));
        done(reference.check(OFFICER, 1, "checked"));
        refused(reference.read(AUDITOR, IN_TIME), Refusal.UNKNOWN);
        done(reference.check(OFFICER, 2, "wrong-paper"));
        assertThat(reference.list(SUPPORT).rounds()).isEmpty();
    }

    @Test
    void onceTheRoundIsClosedPapersCanStillBeSentBackButNotCheckedAnyMore() {
        checked();
        desk.goOn(4);
        assertThat(desk.list(OFFICER).rounds()).singleElement().matches(round -> !round.open());
        assertThat(refused(desk.check(SUPPORT, 2, "checked"), Refusal.NOT_NOW)).startsWith("Papers are prepared while");
        assertThat(advice(OFFICER).state()).isEqualTo("checked");
        done(desk.check(SUPPORT, 2, "not-redacted"));
        assertThat(desk.files.kept()).isEmpty();
        refused(desk.read(AUDITOR, IN_TIME), Refusal.UNKNOWN);
        assertThat(desk.list(OFFICER).rounds()).isEmpty();
    }

    @Test
    void whatWasNeverSentHasNoPagesAndWhatHasPagesWasSent() {
        done(desk.missing("advice"));
        assertThat(refused(desk.upload(SUPPORT), Refusal.NOT_NOW)).startsWith("A QA officer said");
        done(desk.missing());
        done(desk.prepare(SUPPORT, REDACTED));
        assertThat(refused(desk.missing("plan", "advice"), Refusal.NOT_NOW)).startsWith("Pages of such a paper");
        done(desk.missing("plan"));
        done(desk.check(OFFICER, 1, "wrong-paper"));
        done(desk.missing("advice"));
        assertThat(advice(OFFICER).state()).isEqualTo("never-sent");
    }

    @Test
    void thirtyDaysAfterTheClosingDayPapersCantBeReadAndTheSweepDeletesThem() {
        checked();
        done(desk.read(AUDITOR, LAST_DAY));
        assertThat(desk.sweep(LAST_DAY)).isZero();
        refused(desk.read(AUDITOR, TOO_LATE), Refusal.NOT_NOW);
        refused(desk.look(OFFICER, TOO_LATE), Refusal.NOT_NOW);
        assertThat(desk.sweep(TOO_LATE)).isEqualTo(1);
        assertThat(desk.files.kept()).isEmpty();
        assertThat(advice(OFFICER).state()).isEqualTo("erased");
        assertThat(desk.sweep(TOO_LATE)).isZero();
    }

    private void checked() {
        done(desk.prepare(SUPPORT, REDACTED));
        done(desk.check(OFFICER, 1, "checked"));
    }

    private PaperView advice(Person by) {
        var round = desk.list(by).rounds().getFirst();
        assertThat(round.cases()).hasSize(1);
        assertThat(round.cases().getFirst().caseNumber()).isEqualTo("EHC-0042");
        return round.cases().getFirst().papers().getLast();
    }

    private static void done(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static String refused(Outcome<?> outcome, Refusal kind) {
        var refused = (Outcome.Refused<?>) outcome;
        assertThat(refused.kind()).isEqualTo(kind);
        return refused.sentence();
    }
}
