package org.sendqa.domain.allocation;

import org.sendqa.domain.transport.Problem;

/**
 * Puts what matters more before what matters less in one number: fewest slots open, then fewest moved, then fewest
 * points, then ties. One unit of each outweighs all lower ones that a change of the allocation can add up; such a
 * change touches each auditor at most once, so that the number of auditors bounds it.
 *
 * @param point one point of {@link Cost}
 * @param move a slot that goes to another auditor than now
 * @param open a slot that stays open
 */
record Scale(long point, long move, long open) {

    /**
     * The scale for so many auditors and slots.
     *
     * @param dearest the most points that one assignment may have
     */
    static Scale of(int auditors, int slots, int dearest) {
        try {
            long span = Math.min(auditors, slots) + 2L;
            long point = Math.multiplyExact(span, Tie.LIMIT);
            long move = Math.multiplyExact(Math.multiplyExact(span, dearest + 1L), point);
            long open = Math.multiplyExact(span, 2 * move);
            if (open < Problem.MOST) {
                return new Scale(point, move, open);
            }
        } catch (ArithmeticException tooLarge) {
            throw refusal(auditors, slots);
        }
        throw refusal(auditors, slots);
    }

    private static IllegalArgumentException refusal(int auditors, int slots) {
        return new IllegalArgumentException(
                "%d slots for %d auditors are too many for one allocation; split the activity"
                        .formatted(slots, auditors));
    }
}
