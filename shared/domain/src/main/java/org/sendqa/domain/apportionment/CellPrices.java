package org.sendqa.domain.apportionment;

import java.util.List;

/**
 * What each further case of a cell costs.
 *
 * @param frame cases by cell
 * @param ranks by cell, who goes first where all else is the same
 */
record CellPrices(List<Integer> frame, List<Integer> ranks) {

    /** All of 1 to 30 divide it, so that rates of cells up to that size are compared exactly, others to 10⁻¹². */
    private static final long SCALE = 2_329_089_562_800L;

    /**
     * The price.
     *
     * @param unit 1 for the cell's first case
     * @param unmet below 0 where it helps to meet a minimum
     */
    Price of(int cell, int unit, int unmet) {
        int cases = frame.get(cell);
        return unit <= cases
                ? new Price(unmet, 0, SCALE * (2L * unit - 1) / cases, ranks.get(cell))
                : new Price(unmet, 1, 0, ranks.get(cell));
    }
}
