package org.sendqa.domain.sampling;

import java.util.stream.Stream;

/** Why a subject of the register takes no part in a draw; certificates show how many each reason kept out. */
public enum Exclusion {
    /** Its attributes name none of the pack's strata. */
    UNKNOWN_STRATUM("unknown-stratum"),
    /** None of the draw's themes picks it. */
    OFF_THEME("off-theme"),
    /** It isn't in the sample that this draw takes its cases from. */
    NOT_IN_OTHER_DRAW("not-in-other-draw"),
    /** It has no date for the event that the window looks at. */
    NO_DATE("no-date"),
    /** The event lies outside the window. */
    OUTSIDE_WINDOW("outside-window"),
    /** An earlier cycle within the repeat horizon drew it. */
    DRAWN_BEFORE("drawn-before"),
    /** Another draw of this cycle drew it; of a reserve, also one of another cycle within the repeat horizon. */
    DRAWN_BY_ANOTHER("drawn-by-another");

    private final String code;

    Exclusion(String code) {
        this.code = code;
    }

    /** Whether a code is one of these. */
    static boolean isListed(String code) {
        return Stream.of(values()).anyMatch(one -> one.code.equals(code));
    }

    /** Whether a code says why a reserve couldn't take a place. */
    static boolean passesOver(String code) {
        return code.equals(DRAWN_BY_ANOTHER.code) || code.equals(NOT_IN_OTHER_DRAW.code);
    }

    /** How many cases a certificate leaves out for it. */
    public int count(Certificate certificate) {
        return certificate.excluded().getOrDefault(code, 0);
    }

    /** How certificates write it. */
    public String code() {
        return code;
    }
}
