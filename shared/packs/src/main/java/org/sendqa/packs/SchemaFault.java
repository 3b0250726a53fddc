package org.sendqa.packs;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Map;

/** What a schema says against a value, in words for whoever wrote it. */
record SchemaFault(Schema schema, String part, Error error) {

    String sentence() {
        String place = place();
        Object[] arguments = error.getArguments();
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                "%s.%s isn't known here%s"
                        .formatted(place, error.getProperty(), Fields.meant(error.getProperty(), known()));
            case "required" -> "%s needs '%s'".formatted(place, error.getProperty());
            case "minLength" -> place + " must not be empty";
            case "minItems" -> "%s must list %s or more".formatted(place, arguments[0]);
            case "minimum" -> "%s must be %s or more".formatted(place, arguments[0]);
            case "maximum" -> "%s must be %s or less".formatted(place, arguments[0]);
            case "enum" -> "%s must be one of %s".formatted(place, arguments[0]);
            case "pattern" -> "%s isn't written as it must be, which is %s".formatted(place, arguments[0]);
            case "format" -> place + " is no day of the calendar";
            default -> "%s can't stand so: %s".formatted(place, error.getMessage());
        };
    }

    private String place() {
        StringBuilder place = new StringBuilder(part);
        NodePath path = error.getInstanceLocation();
        for (int step = 0; step < path.getNameCount(); step++) {
            Object at = path.getElement(step);
            place.append(at instanceof Integer ? "[%s]".formatted(at) : "." + at);
        }
        return place.toString();
    }

    /** What may stand beside one another where something unknown stands. */
    private List<String> known() {
        String names = error.getSchemaLocation().getFragment().getParent() + "/properties";
        var known = schema.findSchemaResourceRoot().getSchemaNode().at(names);
        return known.propertyStream().map(Map.Entry::getKey).toList();
    }
}
