package org.sendqa.domain.audit;

import java.util.Locale;
import org.sendqa.domain.words.Coded;

/**
 * Why an audit is no longer its auditor's, so that letters, reports and the next allocation all say and do the same.
 */
public enum ReleaseReason implements Coded {
    /** The auditor declared a hand in the case. */
    DECLARED,
    /** Somebody else found that the auditor had a hand in the case. */
    FOUND,
    /** The auditor is away or no longer in post. */
    ABSENT,
    /** The case was replaced by another or left the sample. */
    CASE_LEFT,
    /** A colleague took it over: an officer said so, or the other audits could only be given out so. */
    PASSED_ON,
    /** An officer took it back: another case was audited, or the answers weren't the auditor's own. */
    TAKEN_BACK;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it shows that the auditor had a hand in the case, which bars them from it for good. */
    public boolean showsAHand() {
        return this == DECLARED || this == FOUND;
    }

    /** What an officer's reason for voiding an audit comes to. */
    public static ReleaseReason of(VoidReason reason) {
        return switch (reason) {
            case HAND -> FOUND;
            case WRONG_CASE, NOT_OWN_WORK -> TAKEN_BACK;
        };
    }
}
