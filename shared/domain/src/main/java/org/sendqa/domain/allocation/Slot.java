package org.sendqa.domain.allocation;

import java.util.Set;
import org.sendqa.domain.pack.Activity.DrawPlan;

/**
 * One drawn case that wants an auditor.
 *
 * @param number 1 and up within the cycle, in the order of draws and strata
 * @param plan the draw it comes from, with that draw's rules
 * @param locality where the case is; empty if the register doesn't say
 * @param contributors the addresses, in lower case, of everybody known to have had a hand in the case
 */
public record Slot(
        int number, DrawPlan plan, String drawId, String stratum, String locality, Set<String> contributors) {

    /** Copies the contributors. */
    public Slot {
        contributors = Set.copyOf(contributors);
    }
}
