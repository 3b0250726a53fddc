package org.sendqa.allocation;

import org.sendqa.domain.allocation.Auditor;
import org.sendqa.domain.allocation.HardRule;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/**
 * Tells why somebody who hadn't begun an audit loses it to a colleague: they are away, or had a hand in the case, or is
 * kept from it by who had one, as came out since, or nothing is amiss with them and the round works out better so.
 *
 * @param people who they are now
 */
record WhyRelieved(People people) {

    /** The reason, by what is known of the auditor now. */
    ReleaseReason of(Standing standing, Audit.Assigned audit) {
        return people.find(standing.cycle().ref().authority(), audit.header().auditor())
                .flatMap(auditor -> standing.slot(audit.slot()).map(slot -> of(slot, auditor)))
                .orElse(ReleaseReason.PASSED_ON);
    }

    private static ReleaseReason of(Slot slot, Person auditor) {
        var known = auditor.particulars();
        var work = slot.work();
        if (HardRule.hasConflict(slot, Auditor.of(auditor, known.interests()))) {
            return ReleaseReason.FOUND;
        }
        return known.employment().covers(work.from(), work.until())
                        && !known.employment().isMostlyAway(work.from(), work.until())
                ? ReleaseReason.PASSED_ON
                : ReleaseReason.ABSENT;
    }
}
