package org.sendqa.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.instrument.Grade;

/**
 * The choices of a form as survey tools have them. A list without a shape becomes a scale if it has its steps: one of
 * the authority's, yes and no, or green, amber and red. A choice beside them that says that a question doesn't apply is
 * what questions have of their own.
 */
final class PlainChoices {

    private static final Set<String> NOT_APPLICABLE =
            Set.of("na", "n-a", "not-applicable", "does-not-apply", "doesn-t-apply");

    private final List<KnownScale> scales;
    private final Set<String> several;
    private final FormFindings findings;
    private final List<FormLine> lines = new ArrayList<>();
    private final Map<String, Map<String, String>> ids = new HashMap<>();
    private final Map<String, Boolean> found = new HashMap<>();

    /**
     * Reads a sheet.
     *
     * @param several the lists of which more than one choice may be taken, which are never scales
     */
    PlainChoices(FormSheet sheet, List<KnownScale> scales, Set<String> several, FormFindings findings) {
        this.scales = scales;
        this.several = several;
        this.findings = findings;
        Map<String, List<FormLine>> lists = new LinkedHashMap<>();
        sheet.rows().stream()
                .map(line -> line.with("list_name", FormNames.id(line.text("list_name"))))
                .forEach(line -> lists.computeIfAbsent(line.text("list_name"), _ -> new ArrayList<>())
                        .add(line));
        lists.forEach(this::take);
    }

    /** The sheet with what it lacked. */
    FormSheet sheet() {
        return new FormSheet(XlsForm.CHOICES, lines);
    }

    /** The id of a choice, by its name. */
    String id(String list, String name) {
        return ids.getOrDefault(list, Map.of()).getOrDefault(name, FormNames.id(name));
    }

    /** Whether a list turned out to be a scale. */
    boolean isFound(String list) {
        return found.containsKey(list);
    }

    /** Whether questions on it may be said not to apply. */
    boolean mayNotApply(String list) {
        return found.getOrDefault(list, false);
    }

    private void take(String list, List<FormLine> choices) {
        boolean plain = choices.getFirst().text("shape").isEmpty() && !several.contains(list);
        List<FormLine> steps =
                choices.stream().filter(choice -> !saysNotApplicable(choice)).toList();
        Optional<KnownScale> scale = scales.stream()
                .filter(one -> plain && one.in(steps).isPresent())
                .findFirst();
        if (scale.isPresent()) {
            found.put(list, steps.size() < choices.size());
            steps(list, scale.get(), scale.get().in(steps).orElseThrow());
        } else {
            choices.forEach(choice -> add(list, choice, FormNames.id(choice.text("name"))));
        }
    }

    private void steps(String list, KnownScale scale, List<FormLine> choices) {
        for (int step = 0; step < choices.size(); step++) {
            boolean passes = scale.scale().steps().get(step).passes();
            FormLine line = choices.get(step).with("passes", passes ? "yes" : "no");
            if (step == 0) {
                line = line.with("shape", scale.scale().shape().name())
                        .with("basis", scale.basis())
                        .with("row", scale.row());
            }
            add(list, line, scale.scale().steps().get(step).id());
        }
        findings.tell(
                "These lists are scales, best first, and what passes counts towards shares",
                "%s (%s passes)".formatted(list, passing(scale)));
    }

    private static String passing(KnownScale scale) {
        return scale.scale().steps().stream()
                .filter(Grade::passes)
                .map(Grade::id)
                .collect(Collectors.joining(", "));
    }

    private void add(String list, FormLine choice, String id) {
        if (choice.text("label").contains("${")) {
            findings.fault(
                    choice.place("label"), "shows the answer to a question, which no choice does; leave out ${…}");
        }
        ids.computeIfAbsent(list, _ -> new HashMap<>()).put(choice.text("name"), id);
        lines.add(choice.with("name", id));
    }

    private static boolean saysNotApplicable(FormLine choice) {
        return NOT_APPLICABLE.contains(FormNames.alike(choice.text("name")))
                || NOT_APPLICABLE.contains(FormNames.alike(choice.text("label")));
    }
}
