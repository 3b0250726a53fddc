package org.sendqa.domain.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.words.Likeness;

/** What a mapping must hold to fit an authority's register; each fault is a sentence that says what to do. */
public final class MappingCheck {

    private static final String SOURCE = "[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?";
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_SHEET = 31;
    private static final int MOST_COLUMNS = 200;

    private final RegisterLayout register;
    private final List<String> faults = new ArrayList<>();

    private MappingCheck(RegisterLayout register) {
        this.register = register;
    }

    /** All faults of a mapping; none if files can be read by it. */
    public static List<String> faults(RegisterLayout register, SourceMapping mapping) {
        MappingCheck check = new MappingCheck(register);
        check.unless(
                mapping.source().matches(SOURCE),
                "The source's name must be of 1 to 40 small letters, digits and hyphens, such as case-system.");
        check.unless(
                mapping.sheet().length() <= LONGEST_SHEET && isClean(mapping.sheet()),
                "No sheet has such a name: spreadsheets permit 31 characters.");
        check.unless(
                mapping.columns().size() <= MOST_COLUMNS,
                "At most 200 columns can be mapped; leave out those that are to be dropped.");
        check.headings(mapping);
        check.fields(mapping);
        return List.copyOf(check.faults);
    }

    private void headings(SourceMapping mapping) {
        Set<String> seen = new HashSet<>();
        for (String heading : mapping.columns().keySet()) {
            unless(
                    !CellText.clean(heading).isEmpty() && heading.length() <= LONGEST_HEADING && isClean(heading),
                    "A heading must be a text of 1 to 200 characters.");
            unless(
                    seen.add(CellText.folded(heading)),
                    "The heading '%s' is mapped twice; keep one of the two.".formatted(CellText.clean(heading)));
        }
    }

    private void fields(SourceMapping mapping) {
        List<String> known = register.columns().stream().map(Column::field).toList();
        Set<String> mapped = new HashSet<>();
        mapping.columns().forEach((heading, field) -> {
            if (!known.contains(field)) {
                faults.add(unknown(heading, field, known));
            } else if (!mapped.add(field) && !isDropped(field)) {
                faults.add("Two headings lead to the field %s; keep one of them.".formatted(field));
            }
        });
        register.columns().stream()
                .filter(column -> column.required() && !mapped.contains(column.field()))
                .forEach(column ->
                        faults.add("No heading leads to the field %s, which every row needs; say where it stands."
                                .formatted(column.field())));
    }

    private static String unknown(String heading, String field, List<String> known) {
        String advice = Likeness.nearest(field, known)
                .map("Did you mean %s?"::formatted)
                .orElseGet(() -> known.stream().sorted().collect(Collectors.joining(", ", "Fields are ", ".")));
        return "The heading '%s' leads to no field of the register. %s".formatted(CellText.clean(heading), advice);
    }

    private boolean isDropped(String field) {
        return register.columns().stream()
                .anyMatch(column -> column.field().equals(field) && column.kind() == Kind.DROPPED);
    }

    private static boolean isClean(String text) {
        return CellText.control(text).isEmpty();
    }

    private void unless(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
