package org.sendqa.local.template;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;

/** Gives a template's parameters their values: what was passed in, else the default. */
final class Parameters {

    private static final Set<String> TEXTS = Set.of("String", "Number");
    private static final Set<String> KEYS =
            Set.of("Type", "Default", "Description", "AllowedValues", "AllowedPattern", "NoEcho");
    private static final Set<String> LISTS = Set.of("CommaDelimitedList", "List<Number>");

    private Parameters() {}

    static Map<String, TemplateValue> bind(Mapping declared, Map<String, TemplateValue> given) {
        given.forEach((name, value) -> {
            if (!declared.entries().containsKey(name)) {
                throw new TemplateProblem(value.place(), name, "is not a parameter of the template it is given to.");
            }
        });
        Map<String, TemplateValue> bound = new HashMap<>();
        declared.entries().forEach((name, value) -> bound.put(name, bind(name, value, given)));
        return bound;
    }

    private static TemplateValue bind(String name, TemplateValue value, Map<String, TemplateValue> given) {
        if (!(value instanceof Mapping declaration)) {
            throw new TemplateProblem(value.place(), name, "is not a parameter: write Type and Default.");
        }
        TemplateValue passed = given.getOrDefault(name, declaration.entries().get("Default"));
        if (passed == null) {
            throw new TemplateProblem(value.place(), name, "has no Default and no value was passed.");
        }
        known(name, declaration);
        requireAllowed(name, declaration, passed);
        requirePattern(name, declaration, passed);
        String type = declaration.entries().get("Type") instanceof Scalar scalar ? scalar.text() : "";
        if (TEXTS.contains(type)) {
            return passed;
        }
        if (LISTS.contains(type)) {
            return passed instanceof Scalar scalar ? listing(scalar) : passed;
        }
        throw new TemplateProblem(value.place(), name, "has the type " + type + ", which the local AWS does not know.");
    }

    private static void known(String name, Mapping declaration) {
        declaration.entries().forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                throw new TemplateProblem(value.place(), name + "." + key, "is not known to the local AWS.");
            }
        });
    }

    private static void requireAllowed(String name, Mapping declaration, TemplateValue passed) {
        if (declaration.entries().get("AllowedValues") instanceof Listing allowed
                && passed instanceof Scalar scalar
                && allowed.items().stream().map(Intrinsics::word).noneMatch(scalar.text()::equals)) {
            throw new TemplateProblem(
                    passed.place(), name, "is %s, which is not among its AllowedValues.".formatted(scalar.text()));
        }
    }

    private static void requirePattern(String name, Mapping declaration, TemplateValue passed) {
        if (declaration.entries().get("AllowedPattern") instanceof Scalar pattern
                && passed instanceof Scalar scalar
                && !scalar.text().matches(pattern.text())) {
            throw new TemplateProblem(
                    passed.place(), name, "is %s, which is not of its AllowedPattern.".formatted(scalar.text()));
        }
    }

    private static Listing listing(Scalar commas) {
        List<TemplateValue> items = Arrays.stream(commas.text().split(",", -1))
                .<TemplateValue>map(item -> new Scalar(item.strip(), commas.plain(), commas.place()))
                .toList();
        return new Listing(items, commas.place());
    }
}
