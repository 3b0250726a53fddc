package org.sendqa.domain.allocation;

import java.util.Collections;

/**
 * What an assignment costs, in points: least for people who have had least to do, then for those who know such cases,
 * then for those who haven't read the same authors. Between equals a hash decides, never the alphabet. Every further
 * audit of a person costs more than the one before, so that the least total is the evenest there is, within the cycle
 * and over the year.
 */
final class Cost {

    /** Each further audit of the same cycle costs this much more than the one before, so that loads stay even. */
    static final int SPREAD = 100;

    /** Each audit of the past twelve months. Ten of them weigh as much as a second audit now. */
    static final int YEAR = 10;

    /** Each thing about the case that the auditor should know from experience and doesn't. */
    static final int UNSKILLED = 20;

    /** Somebody worked on the case whose work the person audited within the twelve months. */
    static final int SAME_AUTHOR = 15;

    /** A stratum the person audited within the twelve months: another pair of eyes is worth a little. */
    static final int SAME_PAIR = 5;

    /** Somebody else than the stand-in of whoever had it and is away: worth as much as five further audits now. */
    static final int NO_STAND_IN = 500;

    private Cost() {}

    /**
     * The points of giving a case to an auditor.
     *
     * @param before how many cases of this cycle the auditor has already
     */
    static int of(Slot slot, Auditor auditor, int before) {
        return SPREAD * before + pair(slot, auditor);
    }

    /** The points that hang on an auditor and what is wanted alone, whoever of its slots they get. */
    static int pair(Want want, Auditor auditor) {
        return pair(want.first(), auditor) + (want.asksFirstAnotherThan(auditor.id()) ? NO_STAND_IN : 0);
    }

    /** The points that hang on the two alone. */
    static int pair(Slot slot, Auditor auditor) {
        var experience = auditor.experience();
        AuditedCase subject = slot.subject();
        int points = YEAR * experience.yearLoad();
        for (String skill : subject.skills()) {
            points += experience.skills().contains(skill) ? 0 : UNSKILLED;
        }
        if (!Collections.disjoint(experience.authors(), subject.hands().contributors())) {
            points += SAME_AUTHOR;
        }
        // Where the stratum is what the auditor should know, having audited it counts for, not against.
        boolean sameAgain = experience.strata().contains(subject.stratum())
                && !subject.skills().contains(subject.stratum());
        return sameAgain ? points + SAME_PAIR : points;
    }
}
