package org.sendqa.people;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.register.CellText;

/** Says where somebody on a list is more than can be kept: too long, too many, or nothing that people see. */
final class BoundsCheck {

    private BoundsCheck() {}

    /** A user pool's {@code sub} has 36 characters, another provider's may have more. */
    private static final int LONGEST_ACCOUNT = 128;

    static List<String> faults(List<OnList> list) {
        return list.stream().flatMap(BoundsCheck::faults).toList();
    }

    private static Stream<String> faults(OnList one) {
        return Stream.concat(account(one), one.says().stream().sorted().flatMap(column -> faults(one, column)));
    }

    private static Stream<String> account(OnList one) {
        return one.person().subject().length() <= LONGEST_ACCOUNT
                        && CellText.isOneLine(one.person().subject())
                ? Stream.of()
                : Stream.of("%s: The account is one line of at most %d characters. Give it as the user pool has it."
                        .formatted(one.place(), LONGEST_ACCOUNT));
    }

    private static Stream<String> faults(OnList one, PeopleColumn column) {
        List<String> values = one.values(column);
        if (values.size() > column.most()) {
            String fault = "There are %,d values; at most %d are taken. Leave some out."
                    .formatted(values.size(), column.most());
            return Stream.of(one.fault(column, fault));
        }
        return values.stream().flatMap(value -> fault(value, column)).map(fault -> one.fault(column, fault));
    }

    private static Stream<String> fault(String value, PeopleColumn column) {
        if (value.length() > column.longest()) {
            return Stream.of("'%s' has %,d characters; at most %d are taken. Shorten it."
                    .formatted(Shown.of(value), value.length(), column.longest()));
        }
        return CellText.isOneLine(value)
                ? Stream.of()
                : Stream.of("The text has a line break or a character that nobody sees. Type it anew in one line.");
    }
}
