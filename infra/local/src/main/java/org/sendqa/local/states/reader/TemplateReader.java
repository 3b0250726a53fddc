package org.sendqa.local.states.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.sendqa.local.states.definition.Template;
import org.sendqa.local.states.jsonata.Expression;
import org.sendqa.local.states.jsonata.Parsing;
import org.sendqa.local.states.jsonata.Reference;
import org.sendqa.local.states.jsonata.TimeAndChance;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads values in which texts may be expressions. */
final class TemplateReader {

    private final Problems problems;
    private final Place place;

    TemplateReader(Problems problems, Place place) {
        this.problems = problems;
        this.place = place;
    }

    Template read(Node node, String path) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, path);
            case SequenceNode sequence -> sequence(sequence, path);
            case MappingNode mapping -> mapping(mapping, path);
            case Node other -> refused(other, path, "isn't a value");
        };
    }

    private Template scalar(ScalarNode node, String path) {
        JsonNode json = Scalars.read(node, path, problems);
        String text = json.isTextual() ? json.textValue() : "";
        boolean opens = text.startsWith("{%");
        boolean closes = text.endsWith("%}") && text.length() >= 4;
        if (opens && closes) {
            return expression(node, path, text.substring(2, text.length() - 2).strip());
        }
        return opens || closes || text.strip().startsWith("{%")
                ? refused(node, path, "must begin with {% and end with %}, with nothing around them")
                : new Template.Constant(json);
    }

    private Template expression(Node node, String path, String source) {
        return switch (Expression.parse(source)) {
            case Parsing.Malformed(String why) -> refused(node, path, why);
            case Parsing.Parsed(Expression expression) -> {
                expression.references().forEach(reference -> check(reference, node, path));
                yield new Template.Computed(expression);
            }
        };
    }

    private void check(Reference reference, Node node, String path) {
        place.complaint(reference).ifPresent(complaint -> problems.add(path, node, complaint));
        String name = reference.variable();
        if (TimeAndChance.has(name)) {
            problems.addUnlessVariable(name, path, node, TimeAndChance.complaint(name));
        }
    }

    private Template sequence(SequenceNode node, String path) {
        List<Template> elements = new ArrayList<>();
        for (Node element : node.getValue()) {
            elements.add(read(element, path + "[" + elements.size() + "]"));
        }
        ArrayNode constant = JsonNodeFactory.instance.arrayNode();
        for (Template element : elements) {
            if (!(element instanceof Template.Constant(JsonNode json))) {
                return new Template.Sequence(elements);
            }
            constant.add(json);
        }
        return new Template.Constant(constant);
    }

    private Template mapping(MappingNode node, String path) {
        SequencedMap<String, Template> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            field(tuple, path, fields);
        }
        ObjectNode constant = JsonNodeFactory.instance.objectNode();
        for (var field : fields.entrySet()) {
            if (!(field.getValue() instanceof Template.Constant(JsonNode json))) {
                return new Template.Composite(fields);
            }
            constant.set(field.getKey(), json);
        }
        return new Template.Constant(constant);
    }

    private void field(NodeTuple tuple, String path, SequencedMap<String, Template> fields) {
        String name = Fields.name(tuple);
        String fieldPath = path + "." + name;
        if (name.endsWith(".$")) {
            problems.add(fieldPath, tuple.getKeyNode(), Hints.against(name));
        }
        if (fields.putIfAbsent(name, read(tuple.getValueNode(), fieldPath)) != null) {
            problems.add(fieldPath, tuple.getKeyNode(), "is there twice");
        }
    }

    private Template refused(Node node, String path, String what) {
        problems.add(path, node, what);
        return new Template.Constant(NullNode.getInstance());
    }
}
