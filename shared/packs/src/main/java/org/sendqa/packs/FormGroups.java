package org.sendqa.packs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a form as sections, one after the other. A group within a group is a section of its own, under the
 * conditions of both; what stands outside all groups is one, too.
 */
final class FormGroups {

    private final FormFindings findings;
    private final Deque<FormLine> open = new ArrayDeque<>();
    private final List<FormSection> sections = new ArrayList<>();
    private final Set<FormLine> begun = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private @Nullable FormLine head;
    private List<FormLine> lines = new ArrayList<>();
    private int repeats;

    FormGroups(FormFindings findings) {
        this.findings = findings;
    }

    List<FormSection> sections(List<FormLine> rows) {
        rows.stream().filter(row -> row.text("type").equals("begin_group")).forEach(row -> names.add(row.text("name")));
        rows.forEach(this::take);
        close();
        if (!open.isEmpty()) {
            findings.fault(open.getLast().place(), "begins a group that never ends; add its end");
        }
        return List.copyOf(sections);
    }

    private void take(FormLine row) {
        switch (row.text("type")) {
            case "begin_group" -> begin(row);
            case "end_group" -> end(row);
            default -> within(row);
        }
    }

    private void begin(FormLine row) {
        if (repeats > 0) {
            findings.fault(row.place(), "begins a group within a repeat; leave its begin and end out");
        } else {
            close();
        }
        open.push(row);
    }

    private void end(FormLine row) {
        if (open.isEmpty()) {
            findings.fault(row.place(), "ends a group that didn't begin; leave it out, or begin the group");
            return;
        }
        FormLine ended = open.pop();
        if (repeats == 0) {
            close();
            if (!begun.contains(ended)) {
                findings.aside("nothing stands in it", ended.named("label"));
            }
        }
    }

    private void within(FormLine row) {
        repeats += switch (row.text("type")) {
            case "begin_repeat" -> 1;
            case "end_repeat" -> repeats > 0 ? -1 : 0;
            default -> 0;
        };
        if (head == null) {
            head = open.isEmpty() ? new FormLine(row.place(), Map.of()) : head();
        }
        lines.add(row);
    }

    private void close() {
        if (head != null) {
            FormSection section = new FormSection(head, lines);
            sections.add(isGroup(head) || section.isNotes() ? section : outside(section));
        }
        head = null;
        lines = new ArrayList<>();
    }

    private static boolean isGroup(FormLine head) {
        return head.find("type").isPresent();
    }

    private FormSection outside(FormSection section) {
        String name = names.add("questions") ? "questions" : another("questions");
        findings.tell(
                "Questions outside all groups stand in a section 'Questions'",
                section.head().named("name"));
        return new FormSection(section.head().with("name", name).with("label", "Questions"), section.lines());
    }

    /** The innermost group as a section, with what the groups around it say, too. */
    private FormLine head() {
        FormLine group = open.getFirst();
        List<FormLine> all = List.copyOf(open).reversed();
        String title = words(all.stream(), "label", ": ");
        String hint = words(all.stream().filter(one -> !begun.contains(one)), "hint", "\n");
        boolean again = begun.contains(group);
        begun.addAll(all);
        if (all.size() > 1 || again) {
            findings.tell("A form has sections without sections in them, so this is one of its own", title);
        }
        return group.with("name", again ? another(group.text("name")) : group.text("name"))
                .with("label", again ? title + " (continued)" : title)
                .with("hint", hint)
                .with("relevant", when(all));
    }

    private static String when(List<FormLine> groups) {
        List<String> conditions = groups.stream()
                .map(one -> one.text("relevant"))
                .filter(one -> !one.isEmpty())
                .toList();
        return conditions.size() < 2
                ? String.join("", conditions)
                : conditions.stream().collect(Collectors.joining(") and (", "(", ")"));
    }

    private static String words(Stream<FormLine> groups, String heading, String between) {
        return groups.map(one -> one.text(heading))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(between));
    }

    private String another(String name) {
        int number = 2;
        while (!names.add("%s-%d".formatted(name, number))) {
            number++;
        }
        return "%s-%d".formatted(name, number);
    }
}
