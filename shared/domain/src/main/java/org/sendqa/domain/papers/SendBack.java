package org.sendqa.domain.papers;

import java.util.Locale;
import org.sendqa.domain.words.Coded;

/** Why a prepared paper mustn't be read as it is: the only answers, so that nobody writes about a child in a list. */
public enum SendBack implements Coded {
    /** Somebody can still be recognised. */
    NOT_REDACTED,
    /** Words are covered without which it can't be judged. */
    TOO_MUCH_REDACTED,
    /** It is another paper, or another case's. */
    WRONG_PAPER,
    /** Pages are missing. */
    INCOMPLETE,
    /** It can't be read. */
    ILLEGIBLE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
