package org.sendqa.domain.allocation;

import java.util.List;
import java.util.stream.IntStream;
import org.sendqa.domain.transport.OptimalityCheck;
import org.sendqa.domain.transport.Placement;
import org.sendqa.domain.transport.Problem;
import org.sendqa.domain.transport.ShortestPaths;

/**
 * Slots that are filled at once, at the least total cost, proven by {@link OptimalityCheck} before anybody sees it.
 *
 * @param auditors the columns
 * @param wants the rows
 */
record Round(List<Auditor> auditors, List<Want> wants, Rules rules, Problem problem, Placement placement) {

    /**
     * Solves a round.
     *
     * @param taken how many audits each auditor has already
     */
    static Round of(String cycle, List<Auditor> auditors, int[] taken, List<Want> wants, Rules rules) {
        Problem problem = new Pricing(cycle, auditors, rules).problem(wants, taken);
        Placement placement = ShortestPaths.solve(problem);
        OptimalityCheck.fault(problem, placement).ifPresent(fault -> {
            throw new IllegalStateException("The allocation of %s isn't proven: %s".formatted(cycle, fault));
        });
        return new Round(auditors, wants, rules, problem, placement);
    }

    /** The columns that a want got, open ones apart. */
    IntStream filled(int want) {
        return IntStream.of(placement.columns()[want]).filter(column -> column != Placement.OPEN);
    }
}
