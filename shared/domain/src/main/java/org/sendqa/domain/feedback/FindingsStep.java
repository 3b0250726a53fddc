package org.sendqa.domain.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happened to findings; it stays as it was written. */
public sealed interface FindingsStep {

    /** When. */
    Instant at();

    /** The word for it in the history. */
    default String kind() {
        return switch (this) {
            case Returned _ -> "returned";
            case Answered _ -> "answered";
            case Discussed _ -> "discussed";
        };
    }

    /** Whether another says the same, whenever it was sent. */
    default boolean says(FindingsStep other) {
        return switch (this) {
            case Returned(var _, var about, var _) ->
                other instanceof Returned one && one.about().equals(about);
            case Answered(var _, var words, var help) ->
                other instanceof Answered one && one.words().equals(words) && one.help() == help;
            case Discussed(var _, var by, var talk) ->
                other instanceof Discussed one
                        && one.by().equals(by)
                        && one.talk().equals(talk);
        };
    }

    /** How things stand after it. */
    default FindingsState after(FindingsState before) {
        return switch (this) {
            case Returned _ -> FindingsState.NEW;
            case Answered(var _, var _, var help) when help -> FindingsState.HELP;
            case Answered _ -> before == FindingsState.NEW ? FindingsState.READ : before;
            case Discussed(var _, var _, var talk) ->
                talk.again().isPresent() ? FindingsState.AGAIN : FindingsState.DISCUSSED;
        };
    }

    /**
     * They went to the author, with a round's report.
     *
     * @param about the version of the audit that they are
     * @param version the report's
     */
    record Returned(Instant at, HandedIn about, int version) implements FindingsStep {}

    /**
     * The author has read them.
     *
     * @param words the author's own; may be empty
     * @param help whether the author asks the line manager for help (BRI-12)
     */
    record Answered(Instant at, String words, boolean help) implements FindingsStep {}

    /**
     * Author and line manager talked about them.
     *
     * @param by the line manager's id
     */
    record Discussed(Instant at, String by, Talk talk) implements FindingsStep {}

    /**
     * What came of talking in supervision.
     *
     * @param on the day of it
     * @param agreed what was agreed, in the line manager's words
     * @param again when they look at it again; empty if nothing is left to do
     */
    record Talk(LocalDate on, String agreed, Optional<LocalDate> again) {}
}
