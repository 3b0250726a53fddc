package org.sendqa.papers;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the numbers in addresses of papers and pages. */
final class PaperNumbers {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    private PaperNumbers() {}

    /** A number from 1 to the most that there is; empty for anything else. */
    static OptionalInt read(String text, int most) {
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
