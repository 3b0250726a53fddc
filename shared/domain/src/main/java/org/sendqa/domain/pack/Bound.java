package org.sendqa.domain.pack;

import java.util.List;

/**
 * A minimum or maximum in a quota, such as at least two of each phase (row BIR-34).
 *
 * @param where the cells that count together
 * @param each attributes of whose every value, or combination, the bound holds by itself; empty for one bound
 * @param atLeast 0 for no minimum
 * @param atMost {@link #NONE} for no maximum
 */
public record Bound(Where where, List<String> each, int atLeast, int atMost) {

    /** No maximum. */
    public static final int NONE = Integer.MAX_VALUE;

    /** Copies the attributes. */
    public Bound {
        each = List.copyOf(each);
    }

    /** At least so many of each value of an attribute. */
    public static Bound atLeastEach(String attribute, int cases) {
        return new Bound(Where.ALL, List.of(attribute), cases, NONE);
    }
}
