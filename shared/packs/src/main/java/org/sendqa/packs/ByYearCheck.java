package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.pack.ByYear;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.register.AgeGroup;

/** Whether values that follow from a year group can: the year is a column, and each year makes one value at most. */
final class ByYearCheck {

    private ByYearCheck() {}

    static List<String> faults(String place, RegisterLayout register) {
        return IntStream.range(0, register.columns().size())
                .boxed()
                .filter(index -> register.columns().get(index).follows())
                .flatMap(index -> faults("%s.columns[%d].byYear ".formatted(place, index), register, index))
                .toList();
    }

    private static Stream<String> faults(String place, RegisterLayout register, int index) {
        Column column = register.columns().get(index);
        ByYear rule = column.byYear();
        List<String> faults = new ArrayList<>();
        if (register.columns().stream().noneMatch(other -> other.field().equals(rule.field()))) {
            faults.add("field names '%s', which is no field of the register".formatted(rule.field()));
        }
        Stream.concat(rule.years().stream().map(ByYear.Years::value), rule.withoutYear().values().stream())
                .filter(value -> !column.values().contains(value))
                .forEach(value -> faults.add("makes '%s', which isn't among the column's values".formatted(value)));
        if (!AgeGroup.names().containsAll(rule.withoutYear().keySet())) {
            faults.add("must name age groups under withoutYear: " + String.join(", ", AgeGroup.names()));
        }
        IntStream.rangeClosed(ByYear.FIRST, ByYear.LAST)
                .filter(year -> count(rule, year) != 1)
                .forEach(year -> faults.add("must make one value of year %d".formatted(year)));
        return faults.stream().map(place::concat);
    }

    private static long count(ByYear rule, int year) {
        return rule.years().stream()
                .filter(span -> year >= span.from() && year <= span.to())
                .count();
    }
}
