package org.sendqa.domain.sampling;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.register.AgeGroup;

/** Puts the values of an attribute into the order in which people expect them. */
final class ValueOrder {

    private static final List<String> AGES = AgeGroup.names();

    /** Age groups first, youngest first, whose names would stand as words do otherwise; then UTF-8 order. */
    static final Comparator<String> OF_ATTRIBUTES =
            Comparator.comparingInt(ValueOrder::age).thenComparing(Utf8Order.BYTES);

    private ValueOrder() {}

    private static int age(String value) {
        int at = AGES.indexOf(value);
        return at < 0 ? AGES.size() : at;
    }
}
