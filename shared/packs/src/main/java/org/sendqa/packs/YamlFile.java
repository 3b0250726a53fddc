package org.sendqa.packs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.json.Json;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file of a pack as JSON, which remembers the line of each value so that refusals can name it. Only texts, whole
 * numbers and truths are taken; a date or a decimal is a text.
 */
final class YamlFile implements SourceFile {

    private final Path file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Json content;

    private YamlFile(Path file, Node root) {
        this.file = file;
        this.content = json("", root);
    }

    static YamlFile read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(file)) {
            return new YamlFile(file, new Yaml(options).compose(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        } catch (MarkedYAMLException unclear) {
            throw new IllegalArgumentException(
                    "%s:%d: this isn't YAML (%s); a text with a colon or a quote in it needs quotes around it"
                            .formatted(file, unclear.getProblemMark().getLine() + 1, unclear.getProblem()),
                    unclear);
        }
    }

    @Override
    public Json content() {
        return content;
    }

    /** File and line of a place such as {@code activities[0].window}, or of the nearest place around it. */
    @Override
    public String where(String place) {
        String around = place;
        while (!lines.containsKey(around)) {
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return file.getFileName() + ":" + lines.get(around);
    }

    private Json json(String place, Node node) {
        lines.put(place, node.getStartMark().getLine() + 1);
        return switch (node) {
            case MappingNode mapping -> object(place, mapping);
            case SequenceNode sequence -> array(place, sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalArgumentException("An alias is not read here: " + where(place));
        };
    }

    private Json object(String place, MappingNode mapping) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = ((ScalarNode) tuple.getKeyNode()).getValue();
            members.put(name, json(place.isEmpty() ? name : place + "." + name, tuple.getValueNode()));
        }
        return new Json.Obj(members);
    }

    private Json array(String place, SequenceNode sequence) {
        List<Json> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(json("%s[%d]".formatted(place, items.size()), item));
        }
        return new Json.Arr(items);
    }

    private static Json scalar(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.INT)) {
            return new Json.Whole(Long.parseLong(scalar.getValue()));
        }
        return scalar.getTag().equals(Tag.BOOL)
                ? new Json.Flag(Boolean.parseBoolean(scalar.getValue()))
                : new Json.Text(scalar.getValue());
    }
}
