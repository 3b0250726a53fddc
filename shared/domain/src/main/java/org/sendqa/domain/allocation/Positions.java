package org.sendqa.domain.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.pack.AllocationPlan;

/** How many auditors each case of a draw gets. */
public final class Positions {

    private Positions() {}

    /**
     * The cases that get one auditor more than the plan wants, where every auditor is to have as many audits as they
     * take: what is left over after all cases have their number goes to one case each, chosen by a hash, and nobody is
     * asked for more (WOL-024).
     *
     * @param cases their draw ids
     * @param people how many auditors there are
     */
    public static List<String> extra(String cycle, Collection<String> cases, AllocationPlan plan, int people) {
        int all = plan.auditors().wanted() + plan.auditors().further();
        int left = people * plan.capacity() - cases.size() * all;
        if (!plan.auditors().everybody() || all >= plan.auditors().most()) {
            return List.of();
        }
        return cases.stream()
                .sorted(Comparator.comparingInt((String one) -> Tie.of(cycle, 0, one))
                        .thenComparing(one -> one))
                .limit(Math.max(0, left))
                .toList();
    }
}
