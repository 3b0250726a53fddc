package org.sendqa.domain.allocation;

import org.sendqa.domain.transport.Problem;

/**
 * Wants and auditors as numbers.
 *
 * @param costs by want and auditor; {@link Problem#NEVER} where a rule bars the pair
 * @param open by want, what each of its slots that stays open costs
 * @param sizes by want, how many slots it has
 * @param steps by auditor, what each further slot costs; as many as the auditor still takes
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Priced(long[][] costs, long[] open, int[] sizes, long[][] steps) {

    Problem problem() {
        return new Problem(costs, open, sizes, steps);
    }
}
