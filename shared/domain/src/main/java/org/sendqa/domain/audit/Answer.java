package org.sendqa.domain.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to one question. */
public sealed interface Answer {

    /** A grade or another step of the question's scale, by id. */
    record Graded(String grade) implements Answer {}

    /** Words of the auditor. */
    record Text(String text) implements Answer {}

    /** The question doesn't apply to this case. */
    record NotApplicable() implements Answer {}

    /** One of the question's options, by id. */
    record Choice(String choice) implements Answer {}

    /** Some of the question's options, by id, in the order they were taken. */
    record Choices(List<String> choices) implements Answer {

        /** Copies the choices. */
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** A whole number. */
    record Whole(long number) implements Answer {}

    /** A date. */
    record Day(LocalDate date) implements Answer {}

    /**
     * When something was due and when it was done.
     *
     * @param due null where it isn't known or the form counts it itself
     * @param actual null where it wasn't done
     * @param reason why it was late or wasn't done; may be empty
     */
    record Dates(@Nullable LocalDate due, @Nullable LocalDate actual, String reason) implements Answer {}

    /** Several entries of the same questions, each by question id. */
    record Entries(List<Map<String, Answer>> entries) implements Answer {

        /** Copies the entries. */
        public Entries {
            entries = entries.stream().map(Map::copyOf).toList();
        }
    }
}
