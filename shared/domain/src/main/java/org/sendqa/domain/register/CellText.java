package org.sendqa.domain.register;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads what a cell says apart from how it was typed: blanks of every kind, capitals, line breaks. */
public final class CellText {

    /** White space, no-break spaces, zero-width characters and byte order marks, as copied from documents. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200b-\\u200d\\u2060\\ufeff]+");

    /** Hyphens and dashes of every length, and the minus sign, which office programs put for what was typed. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Z}@\",;<>()]+@[^\\s\\p{Z}@\",;<>()]+\\.[^\\s\\p{Z}@\",;<>()]+");

    private CellText() {}

    /** The text without blanks around it, any run of blanks inside as one space. */
    public static String clean(String cell) {
        return isPlain(cell) ? cell : BLANKS.matcher(cell).replaceAll(" ").strip();
    }

    /** Most cells hold nothing but letters, digits and signs of ASCII, which spares them the pattern. */
    private static boolean isPlain(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) <= ' ' || cell.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    /**
     * The first character of a cleaned text that controls how others are shown or is none, such as NUL, an escape or a
     * change of writing direction; a text with it isn't what people see.
     */
    static OptionalInt control(String text) {
        return isPlain(text)
                ? OptionalInt.empty()
                : text.codePoints()
                        .filter(character -> Character.getType(character) == Character.CONTROL
                                || Character.getType(character) == Character.FORMAT)
                        .findFirst();
    }

    /**
     * A cleaned number in the one spelling that keys and duplicates go by: composed, with plain digits and letters
     * (Unicode's form NFKC) and with plain hyphens for all dashes. Capitals are left; plain ASCII stays as it is.
     */
    static String number(String text) {
        return DASHES.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("-");
    }

    /**
     * What two spellings of one e-mail address have in common: composed letters (Unicode's form NFC), no capitals, no
     * blanks around it.
     */
    public static String address(String text) {
        return folded(Normalizer.normalize(text, Form.NFC));
    }

    /** Whether a text as {@link #address} gives it looks like one: a name, an @, a domain, and nothing invisible. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches() && control(text).isEmpty();
    }

    /** Whether a text is one line of characters that people see. */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(CellText::isUnseen);
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** What two spellings of one word have in common. */
    public static String folded(String cell) {
        return clean(cell).toLowerCase(Locale.ROOT);
    }
}
