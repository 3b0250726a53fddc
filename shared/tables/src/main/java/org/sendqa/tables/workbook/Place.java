package org.sendqa.tables.workbook;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell stands.
 *
 * @param row from 1
 * @param column from 0
 */
record Place(String sheet, int row, int column) {

    /** As many columns as a spreadsheet has, up to XFD. */
    static final int COLUMNS = 16_384;

    private static final int LETTERS = 26;

    /** The column in a cell's address such as {@code C17}; the next one where a writer left the address out. */
    static int column(@Nullable String address, int next) {
        int column = 0;
        int letters = 0;
        while (address != null && letters < address.length() && Character.isLetter(address.charAt(letters))) {
            column = column * LETTERS + (Character.toUpperCase(address.charAt(letters)) - 'A' + 1);
            letters++;
            if (column < 1 || column > COLUMNS) {
                throw WorkbookRefused.damaged("a cell stands where no spreadsheet has a column");
            }
        }
        int place = letters == 0 ? next : column - 1;
        if (place < next || place >= COLUMNS) {
            throw WorkbookRefused.damaged("the cells of a row aren't in order");
        }
        return place;
    }

    /** Such as {@code The cell C17 of the sheet 'Plans'}. */
    String words() {
        return "The cell %s%d of the sheet '%s'".formatted(letters(column), row, sheet);
    }

    /** A column as spreadsheets name it: A, B, …, Z, AA. */
    static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
