package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.AUTHORITY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.feedback.HandedIn;
import org.sendqa.domain.feedback.Note;
import org.sendqa.domain.feedback.NoteWords;
import org.sendqa.domain.feedback.Reading;
import org.sendqa.domain.history.Event;

/** What every implementation of {@link Feedbacks} keeps to. Each test starts without any. */
public interface FeedbacksContract {

    /** The audit that feedback is about. */
    String AUDIT = SampleAudits.assigned(1, "team-manager-1").id();

    /** The feedback under test. */
    Feedbacks feedbacks();

    @Test
    default void whereNobodyWroteAnythingThereIsNone() {
        assertThat(feedbacks().of(AUTHORITY, AUDIT)).isEqualTo(Feedback.none(AUTHORITY, AUDIT));
        assertThat(feedbacks().of(AUTHORITY, List.of(AUDIT))).isEmpty();
    }

    @Test
    default void notesAreReadBackAsTheyWereWrittenAndAcknowledged() {
        Feedback one = written(Feedback.none(AUTHORITY, AUDIT), note("Clear evidence.", ""));
        Feedback two = written(one, note("", "Say what the child thinks."));
        Event event = Feedback.read(2, SampleAudits.IN_TIME, "team-manager-1");
        Feedback read = two.afterReading(2, event);
        assertThat(feedbacks().keep(read, event)).isTrue();
        assertThat(feedbacks().of(AUTHORITY, AUDIT)).isEqualTo(read);
        assertThat(read.reading()).isEqualTo(Reading.NEW);
    }

    @Test
    default void eachAuditHasItsOwn() {
        Feedback one = written(Feedback.none(AUTHORITY, AUDIT), note("Clear evidence.", ""));
        assertThat(feedbacks().of(AUTHORITY, List.of("another", AUDIT))).containsExactly(Map.entry(AUDIT, one));
        assertThat(feedbacks().of("bir", AUDIT).notes()).isEmpty();
    }

    @Test
    default void whoeverComesSecondChangesNothing() {
        Feedback none = Feedback.none(AUTHORITY, AUDIT);
        Feedback one = written(none, note("Clear evidence.", ""));
        Note other = note("Another officer wrote at the same moment.", "");
        assertThat(feedbacks().keep(none.with(other, none.given(other)), none.given(other)))
                .isFalse();
        assertThat(feedbacks().of(AUTHORITY, AUDIT)).isEqualTo(one);
    }

    private Feedback written(Feedback before, Note note) {
        Event event = before.given(note);
        Feedback next = before.with(note, event);
        assertThat(feedbacks().keep(next, event)).isTrue();
        return next;
    }

    private static Note note(String well, String next) {
        HandedIn about = new HandedIn("answers/one", SampleAudits.IN_TIME);
        return Note.of("qa-officer-1", Instant.parse("2026-04-20T09:00:00Z"), about, NoteWords.of(well, next));
    }
}
