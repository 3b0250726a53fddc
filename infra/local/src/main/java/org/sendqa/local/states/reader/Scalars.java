package org.sendqa.local.states.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML's single values as JSON, and refuses those that YAML's versions and readers disagree on. */
final class Scalars {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+([eE][-+]?[0-9]+)?");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{[A-Za-z0-9]+}");

    private Scalars() {}

    static JsonNode read(ScalarNode node, String path, Problems problems) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return NullNode.getInstance();
        }
        if (tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (tag.equals(Tag.INT) && WHOLE.matcher(text).matches()) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (tag.equals(Tag.FLOAT) && DECIMAL.matcher(text).matches()) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.textNode(text(node, path, problems));
    }

    private static String text(ScalarNode node, String path, Problems problems) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (!tag.equals(Tag.STR) && !tag.equals(Tag.TIMESTAMP)) {
            problems.add(path, node, "is " + text + ", which YAML readers disagree on; write it in quotes or plainly");
        }
        if (SUBSTITUTION.matcher(text).find()) {
            problems.add(path, node, "still holds " + text + ": the template's DefinitionSubstitutions lack it");
        }
        return text;
    }
}
