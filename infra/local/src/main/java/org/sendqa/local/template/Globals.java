package org.sendqa.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;

/** Lays a resource's own properties over those of the Globals section: mappings merge, lists are appended. */
final class Globals {

    private static final Map<String, String> SECTIONS = Map.of(
            "AWS::Serverless::Function", "Function",
            "AWS::Serverless::HttpApi", "HttpApi");

    private Globals() {}

    static void check(Mapping globals) {
        globals.entries().forEach((name, value) -> {
            if (!SECTIONS.containsValue(name)) {
                throw new TemplateProblem(value.place(), "Globals." + name, "is not known to the local AWS.");
            }
        });
    }

    static Mapping under(Resource resource, Mapping globals) {
        TemplateValue global = globals.entries().get(SECTIONS.getOrDefault(resource.type(), ""));
        return global instanceof Mapping mapping ? merge(mapping, resource.properties()) : resource.properties();
    }

    private static Mapping merge(Mapping global, Mapping own) {
        Map<String, TemplateValue> entries = new LinkedHashMap<>(global.entries());
        own.entries().forEach((key, value) -> entries.merge(key, value, Globals::merge));
        return new Mapping(entries, own.place());
    }

    private static TemplateValue merge(TemplateValue global, TemplateValue own) {
        if (global instanceof Mapping first && own instanceof Mapping second) {
            return merge(first, second);
        }
        if (global instanceof Listing first && own instanceof Listing second) {
            List<TemplateValue> items = new ArrayList<>(first.items());
            items.addAll(second.items());
            return new Listing(items, own.place());
        }
        return own;
    }
}
