package org.sendqa.tables.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one cell as it is put together, up to the longest that a spreadsheet permits. */
final class CellString {

    private static final int LONGEST = 32_767;
    private static final int HEX = 16;
    /** How spreadsheets write characters that XML can't hold (ISO/IEC 29500-1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x(\\p{XDigit}{4})_");

    private final StringBuilder text = new StringBuilder();

    void add(char[] characters, int from, int count) {
        if (text.length() + count > LONGEST) {
            throw WorkbookRefused.saveAnew(
                    "The workbook has a cell of more than 32,767 characters, which no spreadsheet writes.");
        }
        text.append(characters, from, count);
    }

    /** The text so far, with escaped characters as they are meant; the next one begins. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken.contains("_x")
                ? ESCAPED.matcher(taken).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
                : taken;
    }

    private static String character(String hex) {
        return Character.toString((char) Integer.parseInt(hex, HEX));
    }
}
