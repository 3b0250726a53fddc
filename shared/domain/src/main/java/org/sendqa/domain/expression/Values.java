package org.sendqa.domain.expression;

import java.time.temporal.ChronoUnit;

/** Compares values; whatever is missing or of another kind compares as false. */
final class Values {

    private Values() {}

    static boolean equal(Value left, Value right) {
        return !(left instanceof Value.Missing) && left.equals(right);
    }

    /** Whether two values of one kind compare as at most {@code most}: -1 for less, 0 for less or equal. */
    static boolean ordered(Value left, Value right, int most) {
        if (left instanceof Value.Whole(long one) && right instanceof Value.Whole(long other)) {
            return Long.compare(one, other) <= most;
        }
        return left instanceof Value.Day(var one)
                && right instanceof Value.Day(var other)
                && Integer.signum(one.compareTo(other)) <= most;
    }

    static Value days(Value from, Value to) {
        return from instanceof Value.Day(var one) && to instanceof Value.Day(var other)
                ? new Value.Whole(ChronoUnit.DAYS.between(one, other))
                : Value.MISSING;
    }
}
