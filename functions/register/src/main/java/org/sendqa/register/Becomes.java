package org.sendqa.register;

import org.sendqa.domain.pack.RegisterLayout.Kind;

/** Says what becomes of a column's cells, to officers who decide where it leads. */
final class Becomes {

    /** What becomes of a column that leads nowhere. */
    static final String DROPPED = "dropped: never read";

    private Becomes() {}

    static String of(Kind kind) {
        return switch (kind) {
            case CASE_NUMBER -> "the case's number, kept apart; the register holds a pseudonym";
            case ITEM_NUMBER -> "the row's own number, kept apart; the register holds a pseudonym";
            case DROPPED -> DROPPED;
            case BIRTH_DATE -> "an age group; the date itself is not kept";
            case DATE -> "a date";
            case LOCALITY -> "one of the localities";
            case TEXT -> "a value as it stands";
            case TEXTS -> "one value or several, between semicolons";
            case CONTRIBUTOR -> "the e-mail address of somebody with a hand in the case";
            case CONTRIBUTORS -> "people with a hand in the case, each as role: address";
        };
    }
}
