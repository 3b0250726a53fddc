package org.sendqa.domain.transport;

/**
 * How many units each arc of a {@link Network} takes, together with the prices that prove that no way is cheaper.
 *
 * @param units by arc
 * @param prices by node; a way costs what its arcs cost, and the price of its first node more, its last one's less
 */
@SuppressWarnings("ArrayRecordComponent") // Two flows are never compared.
public record Flow(int[] units, long[] prices) {

    /** Whether an arc takes any. */
    public boolean uses(int arc) {
        return units[arc] > 0;
    }
}
