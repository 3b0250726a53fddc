package org.sendqa.auditing;

import java.util.List;

/**
 * What came of an auditor's request: done, or refused in a sentence.
 *
 * @param <T> what the auditor gets when it is done
 */
public sealed interface Outcome<T> {

    /** Done. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * Refused; nothing was changed.
     *
     * @param sentence what is wrong and what to do
     * @param errors one sentence for each question at fault; empty where the sentence says it all
     */
    record Refused<T>(Why why, String sentence, List<String> errors) implements Outcome<T> {

        /** Copies the errors. */
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** The kinds of refusal, each a different reply. */
    enum Why {
        /** No audit of this id is the auditor's own. */
        UNKNOWN,
        /** The audit's state or the closing date doesn't permit it. */
        NOT_NOW,
        /** The request holds something that can't stand. */
        FAULTY,
        /** Required answers are missing. */
        INCOMPLETE,
        /** Somebody saved in between. */
        STALE
    }

    /** Refuses in one sentence. */
    static <T> Outcome<T> refused(Why why, String sentence) {
        return new Refused<>(why, sentence, List.of());
    }
}
