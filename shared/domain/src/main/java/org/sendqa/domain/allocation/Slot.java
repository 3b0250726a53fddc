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
 * @param standIn the id of whoever stands in for the one who had it and is away; empty for any other slot
 */
public record Slot(
        int number,
        String draw,
        AllocationPlan plan,
        AuditedCase subject,
        int position,
        boolean optional,
        Work work,
        String standIn) {

    /** A slot that nobody is to be asked for first. */
    public Slot(
            int number,
            String draw,
            AllocationPlan plan,
            AuditedCase subject,
            int position,
            boolean optional,
            Work work) {
        this(number, draw, plan, subject, position, optional, work, "");
    }

    /** The same, for which somebody's stand-in is asked first. */
    public Slot standingIn(String person) {
        return new Slot(number, draw, plan, subject, position, optional, work, person);
    }

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
