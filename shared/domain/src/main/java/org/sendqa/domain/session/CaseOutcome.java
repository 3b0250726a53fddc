package org.sendqa.domain.session;

import org.sendqa.domain.words.Coded;

/** What came of a case in a session. What they think of it stands on the case's form. */
public enum CaseOutcome implements Coded {
    /** It hasn't been looked at by enough people. */
    OPEN("open", "No outcome yet"),
    /** Those who sat on it share one view. */
    AGREED("agreed", "Everybody who sat on it agreed"),
    /** They don't. */
    DIVIDED("divided", "Views differed");

    private final String code;
    private final String words;

    CaseOutcome(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** As pages say it. */
    public String words() {
        return words;
    }
}
