package org.sendqa.domain.json;

/** The text being read and how far reading has come, so that every refusal says line and column. */
final class JsonSource {

    /** What {@link #peek()} gives behind the last character. */
    static final int END = -1;

    private final String text;
    private int at;

    JsonSource(String text) {
        this.text = text;
    }

    /** The next character without taking it. */
    int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /** Takes the next character. */
    int next() {
        int character = peek();
        if (character != END) {
            at++;
        }
        return character;
    }

    /** Takes the next character if it is the one asked for. */
    boolean took(char wanted) {
        boolean there = peek() == wanted;
        if (there) {
            at++;
        }
        return there;
    }

    /** Takes a character that must come here. */
    void expect(char wanted) {
        if (!took(wanted)) {
            throw refused("%s stands where '%c' must come".formatted(shown(), wanted));
        }
    }

    /** Takes a word that must come here. */
    void expect(String word) {
        word.chars().forEach(character -> expect((char) character));
    }

    void skipBlanks() {
        while (" \t\r\n".indexOf(peek()) >= 0) {
            at++;
        }
    }

    /** The next character as a sentence names it. */
    String shown() {
        int character = peek();
        if (character == END) {
            return "The end of the text";
        }
        return character > ' ' && character < 0x7f
                ? "'%c'".formatted(character)
                : "Character U+%04X".formatted(character);
    }

    /** A refusal at the next character. */
    JsonRefused refused(String sentence) {
        String before = text.substring(0, at);
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        return new JsonRefused("Line %d, column %d: %s".formatted(line, column, sentence));
    }
}
