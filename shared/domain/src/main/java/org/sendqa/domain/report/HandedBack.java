package org.sendqa.domain.report;

import java.util.Collections;
import java.util.List;
import org.sendqa.domain.audit.ReleaseReason;

/**
 * Audits released before they were submitted, counted by what released them.
 *
 * @param hand the auditor had a hand in the case, by their own word or found out
 * @param absent the auditor was away
 * @param caseLeft the case was replaced by another or left the sample
 * @param passedOn a colleague took it over
 * @param takenBack an officer took it back for another reason
 */
public record HandedBack(int hand, int absent, int caseLeft, int passedOn, int takenBack) {

    /** None was. */
    public static final HandedBack NONE = new HandedBack(0, 0, 0, 0, 0);

    static HandedBack of(List<ReleaseReason> reasons) {
        return new HandedBack(
                Math.toIntExact(
                        reasons.stream().filter(ReleaseReason::showsAHand).count()),
                Collections.frequency(reasons, ReleaseReason.ABSENT),
                Collections.frequency(reasons, ReleaseReason.CASE_LEFT),
                Collections.frequency(reasons, ReleaseReason.PASSED_ON),
                Collections.frequency(reasons, ReleaseReason.TAKEN_BACK));
    }

    /** For whatever reason. */
    public int total() {
        return hand + absent + caseLeft + passedOn + takenBack;
    }

    HandedBack plus(HandedBack other) {
        return new HandedBack(
                hand + other.hand,
                absent + other.absent,
                caseLeft + other.caseLeft,
                passedOn + other.passedOn,
                takenBack + other.takenBack);
    }
}
