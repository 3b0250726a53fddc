package org.sendqa.domain.sampling;

/** Why a subject of the register takes no part in a draw; certificates show how many each reason kept out. */
public enum Exclusion {
    /** Its attribute names none of the pack's strata. */
    UNKNOWN_STRATUM("unknown-stratum"),
    /** It has no date for the event that the window looks at. */
    NO_DATE("no-date"),
    /** The event lies outside the window. */
    OUTSIDE_WINDOW("outside-window"),
    /** An earlier cycle within the repeat horizon drew it. */
    DRAWN_BEFORE("drawn-before"),
    /** Another draw of this cycle drew it. */
    DRAWN_BY_ANOTHER("drawn-by-another");

    private final String code;

    Exclusion(String code) {
        this.code = code;
    }

    /** How certificates write it. */
    public String code() {
        return code;
    }
}
