package org.sendqa.domain.concern;

import java.util.Locale;
import org.sendqa.domain.words.Coded;

/** Why a remedial action isn't done: the only answers, so that nobody writes about a child in a list. */
public enum DeclineReason implements Coded {
    /** It had been put right before it was raised. */
    ALREADY_RIGHT,
    /** The facts are different from what the auditor saw. */
    NOT_SO,
    /** It is for another service, which has been told. */
    PASSED_ON;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
