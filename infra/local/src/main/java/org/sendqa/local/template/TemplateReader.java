package org.sendqa.local.template;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.local.template.TemplateValue.Call;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns a YAML template into values with lines, its tags and {@code Fn::} keys into calls. */
final class TemplateReader {

    private final String file;

    private TemplateReader(String file) {
        this.file = file;
    }

    /** Reads a template; {@code name} is what messages call it. */
    static Mapping read(Path path, String name) {
        try (Reader text = Files.newBufferedReader(path)) {
            Node root = new Yaml(new LoaderOptions()).compose(text);
            if (root instanceof MappingNode && new TemplateReader(name).value(root) instanceof Mapping mapping) {
                return mapping;
            }
            throw new TemplateProblem(new Place(name, 1), "template", "is not a mapping of sections.");
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new TemplateProblem(new Place(name, line), "template", "is not YAML: " + broken.getProblem() + ".");
        } catch (IOException missing) {
            throw new TemplateProblem(new Place(name, 1), "template", "cannot be read: " + missing.getMessage() + ".");
        }
    }

    private TemplateValue value(Node node) {
        return value(node, place(node));
    }

    private TemplateValue value(Node node, Place place) {
        String tag = node.getTag().getValue();
        TemplateValue plain = untagged(node, place);
        return tag.startsWith("!") ? new Call(tag.substring(1), plain, place) : plain;
    }

    private TemplateValue untagged(Node node, Place place) {
        return switch (node) {
            case ScalarNode scalar ->
                new Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, place);
            case SequenceNode sequence ->
                new Listing(sequence.getValue().stream().map(this::value).toList(), place);
            case MappingNode mapping -> mapping(mapping.getValue(), place);
            default -> throw new TemplateProblem(place, "template", "uses a YAML feature that templates do not have.");
        };
    }

    private TemplateValue mapping(List<NodeTuple> tuples, Place place) {
        Map<String, TemplateValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : tuples) {
            Place line = place(tuple.getKeyNode());
            String key = key(tuple.getKeyNode());
            if (entries.put(key, value(tuple.getValueNode(), line)) != null) {
                throw new TemplateProblem(line, key, "stands twice in one mapping; CloudFormation keeps only one.");
            }
        }
        return function(entries, place);
    }

    private static TemplateValue function(Map<String, TemplateValue> entries, Place place) {
        if (entries.size() == 1) {
            String key = entries.keySet().iterator().next();
            if (key.startsWith("Fn::") || key.equals("Ref")) {
                return new Call(
                        key.replace("Fn::", ""), entries.values().iterator().next(), place);
            }
        }
        return new Mapping(entries, place);
    }

    private String key(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().equals("<<")) {
            return scalar.getValue();
        }
        throw new TemplateProblem(place(node), "template", "has a key that is not a plain name.");
    }

    private Place place(Node node) {
        return new Place(file, node.getStartMark().getLine() + 1);
    }
}
