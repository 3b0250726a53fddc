package org.sendqa.domain.instrument;

import java.util.List;

/** How a question is answered. */
public sealed interface Kind {

    /**
     * With a step of a scale.
     *
     * @param scale its id
     * @param descriptors what each step looks like here, by the scale's order; may be empty where the steps speak for
     *     themselves
     */
    record Scaled(String scale, List<String> descriptors) implements Kind {

        /** Copies the descriptors. */
        public Scaled {
            descriptors = List.copyOf(descriptors);
        }
    }

    /** With one of a list that has no order. */
    record Choice(List<Option> options) implements Kind {

        /** Copies the options. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** With one or more of a list. */
    record Choices(List<Option> options) implements Kind {

        /** Copies the options. */
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** In words. */
    record Text(int limit) implements Kind {}

    /** With a whole number. */
    record Whole(long least, long most) implements Kind {}

    /** With a date. */
    record Day() implements Kind {}

    /** With a due date, an actual date and a reason for the difference (row WOL-039). */
    record Dates(Due due) implements Kind {}

    /**
     * With several entries of the same questions, such as one for each draft (row WOL-041).
     *
     * @param most entries
     */
    record Entries(List<Question> questions, int most) implements Kind {

        /** Copies the questions. */
        public Entries {
            questions = List.copyOf(questions);
        }
    }

    /** One thing to choose. */
    record Option(String id, String title) {}

    /**
     * When something is due.
     *
     * @param after the question whose date the weeks count from; for a date triple its actual date. Empty where the
     *     auditor enters the due date
     * @param weeks calendar weeks, which no holiday stretches (trap T26)
     */
    record Due(String after, int weeks) {

        /** The auditor enters it. */
        public static final Due ENTERED = new Due("", 0);
    }
}
