package org.sendqa.domain.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON strictly (RFC 8259), so that no two readers can understand one text differently: a name given twice, half
 * a surrogate pair, a fraction, anything after the value are refused with line and column.
 */
public final class JsonReader {

    private static final int DEEPEST = 64;
    private final JsonSource source;

    private JsonReader(JsonSource source) {
        this.source = source;
    }

    /**
     * Reads a text that is one JSON value, nested 64 deep at most.
     *
     * @throws JsonRefused saying what is wrong, with line and column
     */
    public static Json read(String text) {
        JsonSource source = new JsonSource(text);
        Json value = new JsonReader(source).value(0);
        source.skipBlanks();
        if (source.peek() != JsonSource.END) {
            throw source.refused(source.shown() + " stands after the end of the value; take it away");
        }
        return value;
    }

    /** Reads UTF-8 bytes; refuses bytes that are no UTF-8 instead of replacing them. */
    public static Json read(byte[] utf8) {
        return read(text(utf8));
    }

    /** The text of UTF-8 bytes; refuses bytes that are no UTF-8, and says where the first one stands. */
    public static String text(byte[] utf8) {
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(bytes, text, true).isError()) {
            throw new JsonRefused(
                    "Byte %d: here the bytes aren't UTF-8; save the text as UTF-8".formatted(bytes.position() + 1));
        }
        return text.flip().toString();
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw source.refused("Values are nested more than %d deep".formatted(DEEPEST));
        }
        source.skipBlanks();
        return switch (source.peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(JsonText.read(source));
            case 't' -> word("true", new Json.Flag(true));
            case 'f' -> word("false", new Json.Flag(false));
            case 'n' -> word("null", new Json.Nil());
            default -> JsonNumber.read(source);
        };
    }

    private Json word(String word, Json value) {
        source.expect(word);
        return value;
    }

    private Json object(int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        source.expect('{');
        source.skipBlanks();
        if (source.took('}')) {
            return new Json.Obj(members);
        }
        do {
            member(members, depth);
            source.skipBlanks();
        } while (source.took(','));
        source.expect('}');
        return new Json.Obj(members);
    }

    private void member(Map<String, Json> members, int depth) {
        source.skipBlanks();
        String name = JsonText.read(source);
        if (members.containsKey(name)) {
            throw source.refused("The name '%s' stands twice in one object".formatted(name));
        }
        source.skipBlanks();
        source.expect(':');
        members.put(name, value(depth + 1));
    }

    private Json array(int depth) {
        List<Json> items = new ArrayList<>();
        source.expect('[');
        source.skipBlanks();
        if (source.took(']')) {
            return new Json.Arr(items);
        }
        do {
            items.add(value(depth + 1));
            source.skipBlanks();
        } while (source.took(','));
        source.expect(']');
        return new Json.Arr(items);
    }
}
