package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/** Whether the rows of each register can be told apart, and files matched with its columns. */
final class LayoutCheck {

    private final List<String> faults = new ArrayList<>();

    private LayoutCheck() {}

    static List<String> faults(Located authority, List<RegisterLayout> registers) {
        LayoutCheck check = new LayoutCheck();
        check.register("authority.register", registers.getFirst());
        List<Located> others = LayoutReader.subjects(authority);
        for (int index = 0; index < others.size(); index++) {
            RegisterLayout register = registers.get(index + 1);
            check.register(others.get(index).path() + ".register", register);
            check.unless(
                    !register.subject().equals(registers.getFirst().subject()),
                    others.get(index).path() + ".register is a second one of " + register.subject());
        }
        return check.faults;
    }

    private void register(String place, RegisterLayout register) {
        List<Column> numbers = register.columns().stream()
                .filter(column -> column.kind() == Kind.CASE_NUMBER || column.kind() == Kind.ITEM_NUMBER)
                .toList();
        unless(
                !numbers.isEmpty()
                        && numbers.size()
                                == numbers.stream().map(Column::kind).distinct().count(),
                place + ".columns must hold exactly one CASE_NUMBER, one ITEM_NUMBER or one of each");
        unless(
                numbers.stream().allMatch(Column::required),
                place + ".columns must have numbers that are required, or rows can't be told apart");
        faults.addAll(ByYearCheck.faults(place, register));
        List<String> headings = register.columns().stream().map(Column::heading).toList();
        unless(Set.copyOf(headings).size() == headings.size(), place + ".columns must be different from each other");
    }

    private void unless(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
