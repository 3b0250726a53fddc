package org.sendqa.domain.feedback;

import java.time.Instant;
import java.util.Optional;

/**
 * What one QA officer wrote once about an audit; it stays as it was written.
 *
 * @param by the officer's id
 * @param about the version that the officer had read
 * @param readAt when the auditor said to have read it; empty before
 */
public record Note(String by, Instant at, HandedIn about, NoteWords words, Optional<Instant> readAt) {

    /** One that was just written. */
    public static Note of(String by, Instant at, HandedIn about, NoteWords words) {
        return new Note(by, at, about, words, Optional.empty());
    }

    /** Whether the auditor said to have read it. */
    public boolean isRead() {
        return readAt.isPresent();
    }

    /** Whether another one says the same of the same version, by the same officer: it was sent twice. */
    public boolean isSentAgainAs(Note other) {
        return by.equals(other.by) && about.equals(other.about) && words.equals(other.words);
    }

    Note read(Instant when) {
        return new Note(by, at, about, words, Optional.of(when));
    }
}
