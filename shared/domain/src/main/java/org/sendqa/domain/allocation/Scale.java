package org.sendqa.domain.allocation;

import org.sendqa.domain.transport.Problem;

/**
 * Puts what matters more before what matters less in one number: fewest slots open, then fewest moved, then fewest
 * points, then ties. One unit of each outweighs all lower ones that a change of the allocation can add up.
 *
 * @param point one point of {@link Cost}
 * @param move a slot that goes to another auditor than now
 * @param open a slot that stays open
 */
record Scale(long point, long move, long open) {

    /**
     * The scale.
     *
     * @param changes how many slots one change of the allocation that can't be split into smaller ones touches at most
     * @param dearest the most points that one assignment may have
     */
    static Scale of(int changes, int dearest) {
        try {
            long span = changes + 2L;
            long point = Math.multiplyExact(span, Tie.LIMIT);
            long move = Math.multiplyExact(Math.multiplyExact(span, dearest + 1L), point);
            long open = Math.multiplyExact(span, 2 * move);
            if (open < Problem.MOST) {
                return new Scale(point, move, open);
            }
        } catch (ArithmeticException tooLarge) {
            throw refusal(changes);
        }
        throw refusal(changes);
    }

    private static IllegalArgumentException refusal(int changes) {
        return new IllegalArgumentException(
                "An allocation in which %d slots may hang together is too large; split the activity"
                        .formatted(changes));
    }
}
