package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.HandedIn;
import org.sendqa.domain.feedback.Note;
import org.sendqa.domain.feedback.NoteWords;
import org.sendqa.domain.feedback.Reading;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Page;
import org.sendqa.testing.SamplePeople;

/** The audit of {@link Desk} was submitted on 13 April 2026; its round closes on 24 April. */
class PastAuditTest {

    private static final Instant LAST_DAY = Instant.parse("2026-05-24T09:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-05-25T09:00:00Z");

    private final Desk desk = submitted();

    @Test
    void theListSaysWhenItWasHandedIn() {
        var work = WorkReply.of(new Page<>(list(Desk.IN_TIME), null), LocalDate.parse("2026-04-13"))
                .audits();
        assertThat(work).singleElement().satisfies(item -> {
            assertThat(item.handedInAt()).isEqualTo("2026-04-13T09:00:00Z");
            assertThat(item.feedback()).isEqualTo("none");
        });
    }

    @Test
    void theAuditorSeesAnswersAndCaseUntilThirtyDaysAfterTheClosingDay() {
        AuditReply reply = read(LAST_DAY);
        assertThat(reply.past()).isFalse();
        assertThat(reply.shownUntil()).isEqualTo("2026-05-24");
        assertThat(reply.drafts()).isNotEmpty();
        assertThat(reply.facts().attributes()).containsEntry("locality", "Ash");
        assertThat(reply.facts().caseNumber()).isEqualTo(Desk.CASE_NUMBER);
    }

    @Test
    void afterThatNothingIsLeftToSeeOfTheCaseButTheReceipt() {
        AuditReply reply = read(NEXT_DAY);
        assertThat(reply.past()).isTrue();
        assertThat(reply.drafts()).isEmpty();
        assertThat(reply.facts().attributes()).isEmpty();
        assertThat(reply.facts().dates()).isEmpty();
        assertThat(reply.facts().clocks()).isEmpty();
        assertThat(reply.facts().caseNumber()).isNull();
        assertThat(reply.papers().sheets()).isEmpty();
        assertThat(reply.submission()).isNotNull();
    }

    @Test
    void lateFeedbackIsReadBesideTheAnswersButTheCaseNumberStaysAway() {
        write("Clear evidence.");
        AuditReply reply = read(NEXT_DAY);
        assertThat(reply.past()).isFalse();
        assertThat(reply.shownUntil()).isEqualTo("2026-06-24");
        assertThat(reply.drafts()).isNotEmpty();
        assertThat(reply.facts().caseNumber()).isNull();
        assertThat(reply.feedback()).singleElement().satisfies(note -> {
            assertThat(note.well()).isEqualTo("Clear evidence.");
            assertThat(note.current()).isTrue();
            assertThat(note.readAt()).isNull();
        });
        assertThat(list(NEXT_DAY)).extracting(ListWork.Work::feedback).containsExactly(Reading.NEW);
    }

    @Test
    void whoGaveAnAuditBackSeesNothingOfTheCaseFromThenOn() {
        Desk given = new Desk().begun();
        given.declareHand().run(Desk.AUDITOR, given.audit, "family", Desk.IN_TIME);
        var view = (Outcome.Done<ReadAudit.View>) given.readAudit().run(Desk.AUDITOR, given.audit, Desk.IN_TIME);
        assertThat(view.value().facts()).isEqualTo(CaseFacts.Facts.NONE);
        assertThat(view.value().drafts()).isEmpty();
    }

    private void write(String well) {
        HandedIn about = HandedIn.of((Audit.Submitted) desk.now());
        Note note = Note.of(SamplePeople.anOfficer().id(), NEXT_DAY, about, NoteWords.of(well, ""));
        Feedback none = desk.feedbacks.of("dor", desk.audit);
        desk.feedbacks.keep(none.with(note, none.given(note)), none.given(note));
    }

    private List<ListWork.Work> list(Instant now) {
        return desk.listWork().run(Desk.AUDITOR, now);
    }

    private AuditReply read(Instant now) {
        var done = (Outcome.Done<ReadAudit.View>) desk.readAudit().run(Desk.AUDITOR, desk.audit, now);
        return AuditReply.of(done.value(), LocalDate.parse("2026-05-24"));
    }

    private static Desk submitted() {
        Desk desk = new Desk().answered("good");
        desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
        return desk;
    }
}
