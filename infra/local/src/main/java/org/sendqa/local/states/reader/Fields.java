package org.sendqa.local.states.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sendqa.local.states.definition.Template;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One object of the definition, of which every field must be asked for before {@link #finish}. */
final class Fields {

    private final Kind kind;
    private final String path;
    private final Node node;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    private Fields(Kind kind, String path, Node node, Problems problems) {
        this.kind = kind;
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    static Fields of(Kind kind, String path, Node node, Problems problems) {
        Fields fields = new Fields(kind, path, node, problems);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(fields::add);
        } else {
            problems.add(path.isEmpty() ? "The definition" : path, node, "must be an object");
        }
        return fields;
    }

    static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key
                ? key.getValue()
                : tuple.getKeyNode().toString();
    }

    /** One text of an object that isn't read yet; empty when it isn't there. */
    static String textOf(Node node, String name) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> name(tuple).equals(name) && tuple.getValueNode() instanceof ScalarNode)
                        .map(tuple -> ((ScalarNode) tuple.getValueNode()).getValue())
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Refuses what nobody asked for; a kind that lists a field which nobody reads is a fault of this program. */
    void finish() {
        if (!asked.equals(kind.fields())) {
            throw new IllegalStateException(kind + " lists " + kind.fields() + " but its reader asks for " + asked);
        }
        keys.forEach((name, key) -> {
            if (!asked.contains(name)) {
                problems.add(at(name), key, Hints.against(name));
            }
        });
    }

    Problems problems() {
        return problems;
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void problem(String name, String what) {
        problems.add(at(name), keys.getOrDefault(name, node), what);
    }

    Optional<Node> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    Optional<Node> required(String name) {
        Optional<Node> value = optional(name);
        if (value.isEmpty()) {
            problem(name, "is missing");
        }
        return value;
    }

    Optional<JsonNode> constant(String name) {
        return optional(name).map(value -> {
            if (value instanceof ScalarNode scalar) {
                return Scalars.read(scalar, at(name), problems);
            }
            problem(name, "must be a single value");
            return NullNode.getInstance();
        });
    }

    Optional<Template> template(String name, Place place) {
        return optional(name).map(value -> new TemplateReader(problems, place).read(value, at(name)));
    }

    /** The elements of an array, each with the path it has; none when the field isn't there. */
    Map<String, Node> elements(String name) {
        List<Node> elements = optional(name)
                .map(value -> {
                    if (value instanceof SequenceNode sequence) {
                        return sequence.getValue();
                    }
                    problem(name, "must be an array");
                    return List.<Node>of();
                })
                .orElse(List.of());
        Map<String, Node> byPath = new LinkedHashMap<>();
        IntStream.range(0, elements.size()).forEach(at -> byPath.put(at(name) + "[" + at + "]", elements.get(at)));
        return byPath;
    }

    private void add(NodeTuple tuple) {
        String name = name(tuple);
        if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
            problems.add(at(name), tuple.getKeyNode(), "is there twice");
        }
        keys.putIfAbsent(name, tuple.getKeyNode());
    }
}
