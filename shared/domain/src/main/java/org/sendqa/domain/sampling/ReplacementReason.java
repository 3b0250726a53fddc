package org.sendqa.domain.sampling;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sendqa.domain.words.Coded;

/** The only reasons for which a drawn case may be replaced; all of them facts that anybody can look up. */
public enum ReplacementReason implements Coded {
    DIED("died"),
    MOVED("moved"),
    CEASED("ceased"),
    APPEAL("appeal"),
    OWN_STAFF_CHILD("own-staff-child"),
    /** The family or the young person doesn't want to take part. */
    REFUSED_CONSENT("refused-consent"),
    /** The case was taken out by those who sent it, such as an advice that was recalled. */
    WITHDRAWN("withdrawn"),
    /** Everybody who could audit it has a hand in it; only the allocation finds that out, nobody may claim it. */
    NO_AUDITOR("no-auditor");

    private final String code;

    ReplacementReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The codes that officers may give, for refusals to name. */
    public static String officersCodes() {
        return Arrays.stream(values())
                .filter(ReplacementReason::isOfficers)
                .map(ReplacementReason::code)
                .collect(Collectors.joining(", "));
    }

    /** Whether an officer may give it: a fact about the case, not about who is there to audit it. */
    public boolean isOfficers() {
        return this != NO_AUDITOR;
    }
}
