package org.sendqa.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a form as survey tools have them, in the types, names, conditions and limits that are read here. */
final class PlainSurvey {

    private static final String SEVERAL = "select_multiple ";

    /** What would put an answer there that nobody gave, or leave choices out. */
    private static final Map<String, String> REFUSED = Map.of(
            "default", "would answer before anybody has looked; empty this cell",
            "calculation", "would answer by itself; empty this cell, or write the type calculate",
            "choice_filter", "would leave choices out; empty this cell, and ask on a list of its own with relevant");

    private final List<FormLine> rows;
    private final FormFindings findings;
    private final PlainLimits limits;

    PlainSurvey(FormSheet sheet, FormFindings findings) {
        this.findings = findings;
        this.limits = new PlainLimits(findings);
        this.rows = sheet.rows().stream()
                .map(row -> row.with("type", PlainTypes.of(row.text("type"))))
                .filter(Predicate.not(this::isAside))
                .toList();
    }

    /** The lists of which several choices may be taken. */
    Set<String> several() {
        return rows.stream()
                .map(row -> row.text("type"))
                .filter(type -> type.startsWith(SEVERAL))
                .map(PlainTypes::list)
                .collect(Collectors.toSet());
    }

    /** The rows, in their order. */
    List<FormLine> rows(PlainChoices choices) {
        Map<String, String> lists = new HashMap<>();
        rows.forEach(row -> lists.put(row.text("name"), PlainTypes.list(row.text("type"))));
        PlainCondition conditions = new PlainCondition(lists, choices);
        return rows.stream().map(row -> row(row, choices, conditions)).toList();
    }

    private boolean isAside(FormLine row) {
        String type = row.text("type");
        if (Set.of("yes", "true", "true()").contains(row.text("disabled").toLowerCase(Locale.ROOT))) {
            findings.aside("the form itself disables it", row.named("name"));
            return true;
        }
        FormAside.row(type).ifPresent(reason -> findings.aside(reason, row.named("type")));
        return FormAside.row(type).isPresent();
    }

    private FormLine row(FormLine row, PlainChoices choices, PlainCondition conditions) {
        check(row);
        String type = row.text("type");
        FormLine plain = row.with("name", row.text("name").isEmpty() ? "" : FormNames.id(row.text("name")))
                .with("relevant", conditions.of(row.text("relevant")))
                .with("required", conditions.of(row.text("required")))
                .and("hint", row.text("guidance_hint"));
        if (PlainTypes.refusal(type).isPresent()) {
            return plain.with("type", "note").with("relevant", "");
        }
        return PlainTypes.list(type).isEmpty() ? limits.of(plain) : select(limits.of(plain), choices);
    }

    /** On a list that turned out to be a scale, an answer is required only where the form says so. */
    private static FormLine select(FormLine row, PlainChoices choices) {
        String list = PlainTypes.list(row.text("type"));
        FormLine named = row.with("type", row.text("type").split(" ", 2)[0] + " " + list);
        if (!choices.isFound(list)) {
            return named;
        }
        FormLine optional = row.text("required").isEmpty() ? named.with("required", "no") : named;
        return choices.mayNotApply(list) ? optional.with("not_applicable", "yes") : optional;
    }

    private void check(FormLine row) {
        REFUSED.forEach(
                (column, sentence) -> row.find(column).ifPresent(cell -> findings.fault(cell.place(), sentence)));
        row.find("read_only")
                .filter(cell ->
                        !Set.of("no", "false", "false()").contains(cell.text().toLowerCase(Locale.ROOT)))
                .ifPresent(cell -> findings.fault(
                        cell.place(), "says that nobody may answer; write the type note, or empty this cell"));
        Stream.of("label", "hint", "guidance_hint")
                .flatMap(column -> row.find(column).stream())
                .filter(cell -> cell.text().contains("${"))
                .forEach(cell -> findings.fault(
                        cell.place(), "shows the answer to another question, which no form does here; leave out ${…}"));
        PlainTypes.refusal(row.text("type"))
                .ifPresent(reason -> findings.fault(
                        row.place("type") + ":", "'%s' isn't taken: %s".formatted(row.text("type"), reason)));
        if (!row.text("parameters").isEmpty() && !row.text("type").equals("range")) {
            findings.aside(FormAside.LOOKS, row.named("parameters"));
        }
    }
}
