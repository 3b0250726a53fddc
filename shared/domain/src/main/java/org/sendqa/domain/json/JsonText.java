package org.sendqa.domain.json;

/** Reads one quoted text with its escapes. */
final class JsonText {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private JsonText() {}

    static String read(JsonSource source) {
        source.expect('"');
        StringBuilder text = new StringBuilder();
        while (!source.took('"')) {
            text.append(character(source));
        }
        if (hasLoneSurrogate(text)) {
            throw source.refused("A text holds half a surrogate pair; write the whole character");
        }
        return text.toString();
    }

    /** Whether a text holds half a surrogate pair, which UTF-8 can't write. */
    static boolean hasLoneSurrogate(CharSequence text) {
        int at = 0;
        while (at < text.length()) {
            int point = Character.codePointAt(text, at);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }

    private static char character(JsonSource source) {
        if (source.peek() == JsonSource.END) {
            throw source.refused("A text isn't closed; add the missing \"");
        }
        if (source.peek() < ' ') {
            throw source.refused(source.shown() + " stands bare in a text; write it as an escape");
        }
        char character = (char) source.next();
        return character == '\\' ? escaped(source) : character;
    }

    private static char escaped(JsonSource source) {
        if (source.took('u')) {
            return (char) (hex(source) << 12 | hex(source) << 8 | hex(source) << 4 | hex(source));
        }
        int index = ESCAPES.indexOf(source.peek());
        if (index < 0) {
            throw source.refused(source.shown() + " can't follow a backslash");
        }
        source.next();
        return MEANINGS.charAt(index);
    }

    private static int hex(JsonSource source) {
        int index = "0123456789abcdef".indexOf(source.peek());
        int digit = index >= 0 ? index : "0123456789ABCDEF".indexOf(source.peek());
        if (digit < 0) {
            throw source.refused("\\u needs four hexadecimal digits");
        }
        source.next();
        return digit;
    }
}
