package org.sendqa.domain.allocation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sendqa.domain.transport.OptimalityCheck;
import org.sendqa.domain.transport.Placement;
import org.sendqa.domain.transport.Problem;
import org.sendqa.domain.transport.ShortestPaths;

/** Solves wants that share nothing but their auditors' time, proven by {@link OptimalityCheck}. */
record Placed(Placement placement, Reach reach) implements Solution {

    static Placed of(Priced priced, List<Want> wants) {
        Problem problem = priced.problem();
        Placement placement = ShortestPaths.solve(problem);
        OptimalityCheck.fault(problem, placement).ifPresent(fault -> {
            throw new IllegalStateException("An allocation isn't proven: " + fault);
        });
        return new Placed(placement, new Reach(problem, placement, wants.size()));
    }

    @Override
    public IntStream filled(int want) {
        return IntStream.of(placement.columns()[want]).filter(column -> column != Placement.OPEN);
    }

    @Override
    public Set<HardRule> keeping(int want, int auditor) {
        Set<HardRule> rules = EnumSet.noneOf(HardRule.class);
        if (placement.has(want, auditor)) {
            rules.add(HardRule.TWICE);
        }
        if (!reach.hasAPlace(auditor)) {
            rules.add(HardRule.CAPACITY);
        }
        return rules;
    }
}
