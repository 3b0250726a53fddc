package org.sendqa.domain.allocation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Slots that are filled at once, at the least total cost.
 *
 * @param auditors whom the solution numbers from 0
 * @param wants what it numbers from 0
 */
record Round(List<Auditor> auditors, List<Want> wants, Rules rules, Solution solution) {

    /**
     * Solves a round.
     *
     * @param taken how many audits each auditor has already
     */
    static Round of(String cycle, List<Auditor> auditors, int[] taken, List<Want> wants, Rules rules) {
        Priced priced = new Pricing(cycle, auditors, rules).priced(wants, taken);
        Solution solution =
                Knots.any(wants) ? Routed.of(wants, new Routing(priced, auditors)) : Placed.of(priced, wants);
        return new Round(auditors, wants, rules, solution);
    }

    /** All that keeps an auditor from one more slot of a want. */
    Set<HardRule> barring(int want, int auditor) {
        Want one = wants.get(want);
        Set<HardRule> all = EnumSet.noneOf(HardRule.class);
        all.addAll(rules.barring(one.first(), auditors.get(auditor), one.team()));
        all.addAll(solution.keeping(want, auditor));
        return all;
    }
}
