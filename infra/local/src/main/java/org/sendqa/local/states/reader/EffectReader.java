package org.sendqa.local.states.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sendqa.local.states.definition.Effect;
import org.sendqa.local.states.definition.Template;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code Assign} and {@code Output}. */
final class EffectReader {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,79}");

    private EffectReader() {}

    static Effect read(Fields fields, Place place, Scope scope) {
        Optional<Template> assign = fields.template("Assign", place);
        Optional<Template> output = fields.template("Output", place);
        fields.optional("Assign").ifPresent(node -> names(fields, node, scope));
        return new Effect(assign.orElse(null), output.orElse(null));
    }

    private static void names(Fields fields, Node assign, Scope scope) {
        if (!(assign instanceof MappingNode mapping)) {
            fields.problem("Assign", "must be an object of variables");
            return;
        }
        mapping.getValue().forEach(tuple -> {
            String name = Fields.name(tuple);
            String path = fields.at("Assign") + "." + name;
            scope.assign(name, path, tuple.getKeyNode());
            if (name.equals("states") || !VARIABLE.matcher(name).matches()) {
                scope.problems()
                        .add(path, tuple.getKeyNode(), "isn't a variable's name: a letter, then letters, digits, _");
            }
        });
    }
}
