package org.sendqa.domain.allocation;

import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Bar;

/**
 * One audit of a drawn case that wants an auditor.
 *
 * @param number 1 and up within the cycle, in the order of draws and strata
 * @param draw the draw it comes from, with that draw's rules
 * @param position which of the case's auditors it wants: 1 for the first
 * @param optional whether the case does without it if nobody is left
 */
public record Slot(
        int number, String draw, AllocationPlan plan, AuditedCase subject, int position, boolean optional, Work work) {

    /** Whether it looks at where those work who audit its case for other draws. */
    boolean looksAtOtherDraws() {
        return plan.bars().contains(Bar.OTHER_AUDITORS_AGENCY);
    }

    /** Whether nobody of the agency of another slot's auditor may have this one, as either of the two asks. */
    boolean isApartFrom(Slot other) {
        return subject.key().equals(other.subject.key())
                && !draw.equals(other.draw)
                && (looksAtOtherDraws() || other.looksAtOtherDraws());
    }
}
