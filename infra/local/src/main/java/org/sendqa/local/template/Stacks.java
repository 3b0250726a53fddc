package org.sendqa.local.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;

/** Opens the root template and the nested stacks whose TemplateURL is a file of this repository. */
record Stacks(Path root) {

    /** The type of a nested stack. */
    static final String TYPE = "AWS::CloudFormation::Stack";

    /** The name of the root stack. */
    static final String NAME = "sendqa-local";

    Scope open(Path file, Map<String, String> parameters) {
        Map<String, TemplateValue> given = new HashMap<>();
        Place place = new Place(root.relativize(file).toString(), 1);
        parameters.forEach((name, value) -> given.put(name, new Scalar(value, false, place)));
        return new Scope(Template.read(root, file), this, NAME, given);
    }

    Scope open(Resource stack, Scope parent) {
        return Properties.read(stack, parent, properties -> {
            Path file = file(properties, parent);
            properties.accept("Tags", "TimeoutInMinutes", "NotificationARNs");
            Map<String, TemplateValue> given =
                    properties.value("Parameters") instanceof Mapping mapping ? mapping.entries() : Map.of();
            return new Scope(Template.read(root, file), this, parent.stackName() + "-" + stack.logicalId(), given);
        });
    }

    private static Path file(Properties properties, Scope parent) {
        String url = properties.text("TemplateURL");
        Path file = parent.template().file().resolveSibling(url).normalize();
        if (url.contains("://") || !Files.isRegularFile(file)) {
            throw properties.problem("TemplateURL", url + " is not a file of this repository.");
        }
        return file;
    }
}
