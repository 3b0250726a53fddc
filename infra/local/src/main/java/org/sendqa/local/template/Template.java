package org.sendqa.local.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sendqa.local.template.TemplateValue.Mapping;

/** One template file cut into its sections. */
record Template(
        Path file,
        Mapping parameters,
        Mapping conditions,
        Mapping globals,
        Map<String, Resource> resources,
        Mapping outputs) {

    private static final Set<String> SECTIONS = Set.of(
            "AWSTemplateFormatVersion",
            "Description",
            "Metadata",
            "Transform",
            "Parameters",
            "Conditions",
            "Globals",
            "Resources",
            "Outputs");

    /** Reads a file, whose name in messages is relative to the repository's root. */
    static Template read(Path root, Path file) {
        Mapping sections = TemplateReader.read(file, root.relativize(file).toString());
        sections.entries().forEach((name, value) -> {
            if (!SECTIONS.contains(name)) {
                throw new TemplateProblem(value.place(), name, "is a section the local AWS does not know.");
            }
        });
        Map<String, Resource> resources = new LinkedHashMap<>();
        section(sections, "Resources").entries().forEach((id, value) -> resources.put(id, Resource.of(id, value)));
        resources.values().forEach(resource -> resource.requireDependencies(resources.keySet()));
        return new Template(
                file,
                section(sections, "Parameters"),
                section(sections, "Conditions"),
                section(sections, "Globals"),
                resources,
                section(sections, "Outputs"));
    }

    private static Mapping section(Mapping sections, String name) {
        TemplateValue found = sections.entries().get(name);
        if (found == null) {
            return new Mapping(Map.of(), sections.place());
        }
        if (found instanceof Mapping mapping) {
            return mapping;
        }
        throw new TemplateProblem(found.place(), name, "is not a mapping.");
    }
}
