package org.sendqa.domain.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;

class FeedbackTest {

    private static final Instant AT = Instant.parse("2026-04-20T09:00:00Z");
    private static final HandedIn FIRST = new HandedIn("answers/one", Instant.parse("2026-04-13T09:00:00Z"));
    private static final HandedIn SECOND = new HandedIn("answers/one", Instant.parse("2026-04-16T09:00:00Z"));

    private final Feedback none = Feedback.none("dor", "ehc-plan-audits-2026-04-0001");

    @Test
    void itIsNewUntilItsAuditorHasReadAllOfIt() {
        assertThat(none.reading()).isEqualTo(Reading.NONE);
        Feedback two = with(with(none, note(FIRST, "Clear.")), note(FIRST, "And thorough."));
        Feedback oneRead = read(two, 1);
        assertThat(oneRead.reading()).isEqualTo(Reading.NEW);
        assertThat(read(oneRead, 2).reading()).isEqualTo(Reading.READ);
        assertThat(read(oneRead, 2).revision().number()).isEqualTo(4);
    }

    @Test
    void theSameWordsOnTheSameVersionWereSentTwiceOnAnotherTheyAreNew() {
        Feedback one = read(with(none, note(FIRST, "Clear.")), 1);
        assertThat(one.has(Note.of("qa-officer-1", AT.plusSeconds(9), FIRST, NoteWords.of(" Clear.", ""))))
                .isTrue();
        assertThat(one.has(note(SECOND, "Clear."))).isFalse();
        assertThat(one.has(note(FIRST, "Not clear."))).isFalse();
    }

    @Test
    void aNoteIsKnownByItsPlace() {
        Feedback one = with(none, note(FIRST, "Clear."));
        assertThat(one.find(1)).isPresent();
        assertThat(one.find(0)).isEmpty();
        assertThat(one.find(2)).isEmpty();
    }

    @Test
    void thereIsRoomForTwentyNotes() {
        Feedback full = IntStream.range(0, Feedback.MOST)
                .boxed()
                .reduce(none, (all, number) -> with(all, note(FIRST, "Note " + number)), (one, _) -> one);
        assertThat(full.isFull()).isTrue();
        assertThat(with(none, note(FIRST, "Clear.")).isFull()).isFalse();
    }

    @Test
    void whatCantStandIsSaidPartByPart() {
        assertThat(NoteWords.of("Clear.", "").faults()).isEmpty();
        assertThat(NoteWords.of("", "Quote the child.").faults()).isEmpty();
        assertThat(NoteWords.of(" \n", "").faults())
                .containsExactly("Say what was done well, or what to look at next time.");
        assertThat(NoteWords.of("x".repeat(NoteWords.LONGEST), "x".repeat(NoteWords.LONGEST + 3))
                        .faults())
                .containsExactly(
                        "What to look at next time: it may have 2000 characters and has 3 too many; shorten it.");
        assertThat(NoteWords.of("Cle\u0007ar", "").faults()).hasSize(1);
    }

    @Test
    void historyHoldsNoWordOfIt() {
        Note note = note(FIRST, "Clear.");
        assertThat(none.given(note).details()).containsOnlyKeys("note").containsEntry("note", "1");
    }

    private static Note note(HandedIn about, String well) {
        return Note.of("qa-officer-1", AT, about, NoteWords.of(well, ""));
    }

    private static Feedback with(Feedback before, Note note) {
        return before.with(note, before.given(note));
    }

    private static Feedback read(Feedback before, int number) {
        Event event = Feedback.read(number, AT.plusSeconds(60), "team-manager-1");
        return before.afterReading(number, event);
    }
}
