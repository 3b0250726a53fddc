package org.sendqa.domain.allocation;

/**
 * What an assignment costs, in points: least for people who have had least to do. Between equals a hash decides, never
 * the alphabet.
 */
final class Cost {

    /** Each further audit of the same cycle costs this much more than the one before, so that loads stay even. */
    static final int SPREAD = 100;

    /** Each audit of the past twelve months. Ten of them weigh as much as a second audit now. */
    static final int YEAR = 10;

    /** A stratum the person audited within the twelve months: another pair of eyes is worth a little. */
    static final int SAME_PAIR = 5;

    private Cost() {}

    /**
     * The points of giving a case to an auditor.
     *
     * @param before how many cases of this cycle the auditor has already
     */
    static int of(Slot slot, Auditor auditor, int before) {
        int pair = auditor.audited().contains(slot.stratum()) ? SAME_PAIR : 0;
        return SPREAD * before + YEAR * auditor.yearLoad() + pair;
    }
}
