package org.sendqa.domain.json;

/** Reads a whole number; fractions and exponents are refused, since readers round them differently. */
final class JsonNumber {

    private static final int LONGEST = "-9007199254740991".length();

    private JsonNumber() {}

    static Json.Whole read(JsonSource source) {
        StringBuilder digits = new StringBuilder();
        if (source.took('-')) {
            digits.append('-');
        }
        if (!digit(source)) {
            throw source.refused(source.shown() + " stands where a value must come");
        }
        do {
            digits.append((char) source.next());
        } while (digit(source));
        refuseOddForms(source, digits);
        return whole(source, digits.toString());
    }

    private static void refuseOddForms(JsonSource source, StringBuilder digits) {
        if (".eE".indexOf(source.peek()) >= 0) {
            throw source.refused("Only whole numbers are read here; write the number as a text");
        }
        int first = digits.charAt(0) == '-' ? 1 : 0;
        if (digits.charAt(first) == '0' && digits.length() > first + 1) {
            throw source.refused("A number starts with a needless 0; take it away");
        }
    }

    private static Json.Whole whole(JsonSource source, String digits) {
        try {
            return new Json.Whole(Long.parseLong(digits.length() > LONGEST ? "9".repeat(LONGEST) : digits));
        } catch (IllegalArgumentException tooLarge) {
            throw source.refused("%s is too large for JSON; write it as a text".formatted(digits));
        }
    }

    private static boolean digit(JsonSource source) {
        return source.peek() >= '0' && source.peek() <= '9';
    }
}
