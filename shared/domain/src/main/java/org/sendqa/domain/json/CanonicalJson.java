package org.sendqa.domain.json;

import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/** Writes JSON in its one canonical form (RFC 8785), so that equal values have equal digests everywhere. */
public final class CanonicalJson {

    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String SHORT_LETTERS = "btnfr\"\\";
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical text of a value: names by UTF-16 code units, no blanks, the fewest escapes.
     *
     * @throws JsonRefused for half a surrogate pair, which has no canonical form
     */
    public static String write(Json value) {
        CanonicalJson writer = new CanonicalJson();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(Json value) {
        switch (value) {
            case Json.Obj object -> object(object);
            case Json.Arr array -> array(array.items());
            case Json.Text text -> text(text.value());
            case Json.Whole number -> out.append(number.value());
            case Json.Flag flag -> out.append(flag.value());
            case Json.Nil _ -> out.append("null");
        }
    }

    private void object(Json.Obj object) {
        out.append('{');
        String separator = "";
        for (var member : new TreeMap<>(object.members()).entrySet()) {
            out.append(separator);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void array(List<Json> items) {
        out.append('[');
        for (Iterator<Json> each = items.iterator(); each.hasNext(); ) {
            value(each.next());
            out.append(each.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void text(String text) {
        if (JsonText.hasLoneSurrogate(text)) {
            throw new JsonRefused("A text holds half a surrogate pair and can't be written");
        }
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            character(text.charAt(at));
        }
        out.append('"');
    }

    private void character(char character) {
        int index = SHORT_ESCAPES.indexOf(character);
        if (index >= 0) {
            out.append('\\').append(SHORT_LETTERS.charAt(index));
        } else if (character < ' ') {
            out.append("\\u%04x".formatted((int) character));
        } else {
            out.append(character);
        }
    }
}
