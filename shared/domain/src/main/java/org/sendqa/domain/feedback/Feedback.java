package org.sendqa.domain.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * All that QA officers wrote to the auditor of one audit. Notes are added and never changed; each is known by its
 * place, 1 for the first.
 *
 * @param notes oldest first
 */
public record Feedback(String authority, String audit, List<Note> notes, Revision revision) {

    /** How many notes an audit may have. */
    public static final int MOST = 20;

    /** Copies the notes. */
    public Feedback {
        notes = List.copyOf(notes);
    }

    /** Before anybody wrote anything. */
    public static Feedback none(String authority, String audit) {
        return new Feedback(authority, audit, List.of(), Revision.NONE);
    }

    /** The note at a place. */
    public Optional<Note> find(int number) {
        return number < 1 || number > notes.size() ? Optional.empty() : Optional.of(notes.get(number - 1));
    }

    /** Whether a note is there already. */
    public boolean has(Note note) {
        return notes.stream().anyMatch(note::isSentAgainAs);
    }

    /** Whether no further note fits. */
    public boolean isFull() {
        return notes.size() >= MOST;
    }

    /** How far its auditor is with it. */
    public Reading reading() {
        if (notes.isEmpty()) {
            return Reading.NONE;
        }
        return notes.stream().allMatch(Note::isRead) ? Reading.READ : Reading.NEW;
    }

    /** What happens when a note is written. */
    public Event given(Note note) {
        return new Event("given", note.at(), note.by(), Map.of("note", Integer.toString(notes.size() + 1)));
    }

    /** The same with a note more. */
    public Feedback with(Note note, Event event) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new Feedback(authority, audit, more, revision.after(event));
    }

    /** What happens when its auditor says to have read a note. */
    public static Event read(int number, Instant at, String by) {
        return new Event("read", at, by, Map.of("note", Integer.toString(number)));
    }

    /** The same after that. */
    public Feedback afterReading(int number, Event event) {
        List<Note> now = new ArrayList<>(notes);
        now.set(number - 1, now.get(number - 1).read(event.at()));
        return new Feedback(authority, audit, now, revision.after(event));
    }
}
