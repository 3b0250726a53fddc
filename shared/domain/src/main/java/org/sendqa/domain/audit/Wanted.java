package org.sendqa.domain.audit;

import org.sendqa.domain.instrument.Kind;

/** Words how a question is answered. */
final class Wanted {

    private static final String STEP = "with a grade";
    private static final String WORDS = "in words";
    private static final String ONE = "with one choice";
    private static final String SOME = "with choices";
    private static final String NUMBER = "with a number";
    private static final String DATE = "with a date";
    private static final String DATES = "with a due date, an actual date and a reason";
    private static final String ENTRIES = "with entries";

    private Wanted() {}

    static String of(Kind kind) {
        return switch (kind) {
            case Kind.Scaled _ -> STEP;
            case Kind.Text _ -> WORDS;
            case Kind.Choice _ -> ONE;
            case Kind.Choices _ -> SOME;
            case Kind.Whole _ -> NUMBER;
            case Kind.Day _ -> DATE;
            case Kind.Dates _ -> DATES;
            case Kind.Entries _ -> ENTRIES;
        };
    }

    static String of(Answer answer) {
        return switch (answer) {
            case Answer.Graded _ -> STEP;
            case Answer.Text _ -> WORDS;
            case Answer.Choice _ -> ONE;
            case Answer.Choices _ -> SOME;
            case Answer.Whole _ -> NUMBER;
            case Answer.Day _ -> DATE;
            case Answer.Dates _ -> DATES;
            case Answer.Entries _ -> ENTRIES;
            case Answer.NotApplicable _ -> "by saying that it doesn't apply";
        };
    }
}
