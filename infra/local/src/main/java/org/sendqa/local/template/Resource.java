package org.sendqa.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.template.TemplateValue.Call;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;

/** One entry of a template's Resources section, not yet evaluated. */
record Resource(
        String logicalId,
        String type,
        Mapping properties,
        List<String> dependencies,
        Optional<String> condition,
        Place place) {

    private static final Set<String> WITHOUT_EFFECT =
            Set.of("DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "Metadata");

    /** Reads the entry; an attribute such as CreationPolicy is refused. */
    static Resource of(String logicalId, TemplateValue value) {
        if (!(value instanceof Mapping mapping)) {
            throw new TemplateProblem(value.place(), logicalId, "is not a resource: write Type and Properties.");
        }
        Map<String, TemplateValue> entries = mapping.entries();
        entries.forEach((name, entry) -> {
            if (!Set.of("Type", "Properties", "Condition").contains(name) && !WITHOUT_EFFECT.contains(name)) {
                throw new TemplateProblem(
                        entry.place(), logicalId + "." + name, "is an attribute the local AWS does not know.");
            }
        });
        return new Resource(
                logicalId,
                word(entries.get("Type"), logicalId, value.place()),
                entries.get("Properties") instanceof Mapping found ? found : new Mapping(Map.of(), value.place()),
                dependencies(entries.get("DependsOn")),
                entries.get("Condition") instanceof Scalar name ? Optional.of(name.text()) : Optional.empty(),
                value.place());
    }

    /** Refuses a DependsOn that names none of the template's resources. */
    void requireDependencies(Set<String> resources) {
        dependencies.stream().filter(name -> !resources.contains(name)).forEach(name -> {
            throw new TemplateProblem(place, logicalId + ".DependsOn", name + " is not a resource of this template.");
        });
    }

    private static List<String> dependencies(@Nullable TemplateValue value) {
        return switch (value) {
            case null -> List.of();
            case Listing listing ->
                listing.items().stream().map(Intrinsics::word).toList();
            case Scalar _, Mapping _, Call _ -> List.of(Intrinsics.word(value));
        };
    }

    private static String word(@Nullable TemplateValue value, String logicalId, Place place) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new TemplateProblem(place, logicalId, "has no Type.");
    }
}
