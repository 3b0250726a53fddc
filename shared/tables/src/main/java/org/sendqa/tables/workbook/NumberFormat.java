package org.sendqa.tables.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a cell's number format makes of a number, as far as tables of cases are concerned.
 *
 * @param date whether the number is a day
 * @param digits how many digits a whole number is shown with at least, zeros in front; 0 for as many as it has
 */
record NumberFormat(boolean date, int digits) {

    /** As it is. */
    static final NumberFormat GENERAL = new NumberFormat(false, 0);

    private static final NumberFormat DATE = new NumberFormat(true, 0);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    /** A built-in format by its number (ISO/IEC 29500-1, 18.8.30, with those of East Asian languages). */
    static NumberFormat builtIn(int number) {
        boolean date = (number >= 14 && number <= 17)
                || number == 22
                || (number >= 27 && number <= 36)
                || (number >= 50 && number <= 58);
        return date ? DATE : GENERAL;
    }

    /** A format by its code, such as {@code dd/mm/yyyy} or {@code 000000}. */
    static NumberFormat of(String code) {
        String first = LITERALS.matcher(code).replaceAll("").split(";", -1)[0].toLowerCase(Locale.ROOT);
        boolean time = first.contains("h") || first.contains("s");
        if (first.contains("y") || first.contains("d") || (first.contains("m") && !time)) {
            return DATE;
        }
        return first.matches("0{2,}") ? new NumberFormat(false, first.length()) : GENERAL;
    }
}
