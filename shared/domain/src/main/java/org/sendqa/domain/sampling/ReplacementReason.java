package org.sendqa.domain.sampling;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The only reasons for which a drawn case may be replaced; all of them facts that anybody can look up. */
public enum ReplacementReason {
    DIED("died"),
    MOVED("moved"),
    CEASED("ceased"),
    APPEAL("appeal"),
    OWN_STAFF_CHILD("own-staff-child"),
    /** The family or the young person doesn't want to take part. */
    REFUSED_CONSENT("refused-consent"),
    /** The case was taken out by those who sent it, such as an advice that was recalled. */
    WITHDRAWN("withdrawn"),
    /** Everybody who could audit it has a hand in it. */
    NO_AUDITOR("no-auditor");

    private final String code;

    ReplacementReason(String code) {
        this.code = code;
    }

    /** How requests and certificates write it. */
    public String code() {
        return code;
    }

    /** All codes, for refusals to name. */
    public static String codes() {
        return Arrays.stream(values()).map(ReplacementReason::code).collect(Collectors.joining(", "));
    }

    /** The reason of a code, if it is a listed one. */
    public static Optional<ReplacementReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }
}
