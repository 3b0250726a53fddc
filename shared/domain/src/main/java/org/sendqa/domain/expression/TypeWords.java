package org.sendqa.domain.expression;

import org.sendqa.domain.expression.Type.Code;
import org.sendqa.domain.expression.Type.Codes;

/** Words of what kind a value is. */
final class TypeWords {

    private TypeWords() {}

    /** How a sentence calls it. */
    static String of(Type type) {
        return switch (type) {
            case Code _ -> "one choice";
            case Codes _ -> "several choices";
            case Type.Text _ -> "a text";
            case Type.Whole _ -> "a number";
            case Type.Day _ -> "a date";
            case Type.Dates _ -> "a due date, an actual date and a reason";
            case Type.Entries _ -> "repeated entries";
        };
    }
}
