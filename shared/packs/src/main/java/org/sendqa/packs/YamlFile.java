package org.sendqa.packs;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file of a pack as JSON, which remembers the line of each value so that refusals can name it. Only texts, whole
 * numbers and truths are taken; a date or a decimal is a text.
 */
final class YamlFile implements SourceFile {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Path file;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Integer> lines = new HashMap<>();
    private final Json content;

    private YamlFile(Path file, Node root) {
        this.file = file;
        this.content = json("", root);
    }

    static YamlFile read(Path file) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)));
            if (root == null) {
                throw new IllegalArgumentException(file + " is empty: write something into it, or take it out");
            }
            return new YamlFile(file, root);
        } catch (CharacterCodingException unclear) {
            throw new IllegalArgumentException(file + " isn't in UTF-8; save it so", unclear);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        } catch (MarkedYAMLException unclear) {
            throw new IllegalArgumentException(
                    "%s:%d: this isn't YAML (%s); a text with a colon or a quote in it needs quotes around it"
                            .formatted(file, unclear.getProblemMark().getLine() + 1, unclear.getProblem()),
                    unclear);
        } catch (ReaderException unclear) {
            throw new IllegalArgumentException("%s holds a character that no text has".formatted(file), unclear);
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
        if (!seen.add(node)) {
            throw refused(node, "an alias isn't read here; write the value once more");
        }
        lines.put(place, line(node));
        return switch (node) {
            case MappingNode mapping -> object(place, mapping);
            case SequenceNode sequence -> array(place, sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw refused(node, "this can't be read here");
        };
    }

    private Json object(String place, MappingNode mapping) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw refused(mapping, "the name before a colon must be a word");
            }
            String name = key.getValue();
            Json member = json(place.isEmpty() ? name : place + "." + name, tuple.getValueNode());
            if (members.put(name, member) != null) {
                throw refused(key, "'%s' stands here twice; keep one".formatted(name));
            }
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

    private Json scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        if (scalar.getTag().equals(Tag.INT)) {
            if (!WHOLE.matcher(value).matches()) {
                throw refused(scalar, "'%s' can be read as another number; put quotes around it".formatted(value));
            }
            return new Json.Whole(Long.parseLong(value));
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            if (!TRUTHS.contains(value)) {
                throw refused(
                        scalar,
                        "'%s' is YAML's word for a truth; write true or false, or quotes around it".formatted(value));
            }
            return new Json.Flag(Boolean.parseBoolean(value));
        }
        return new Json.Text(value);
    }

    private IllegalArgumentException refused(Node node, String sentence) {
        return new IllegalArgumentException("%s:%d: %s".formatted(file, line(node), sentence));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
