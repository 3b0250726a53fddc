package org.sendqa.tables.workbook;

import java.util.List;

/**
 * What a workbook says of itself: its worksheets in their order and how it counts days.
 *
 * @param strings the part with its shared texts, empty for none
 * @param styles the part with its cell styles, empty for none
 */
record Contents(List<Sheet> sheets, boolean from1904, String strings, String styles) {

    /** Copies the sheets. */
    Contents {
        sheets = List.copyOf(sheets);
    }
}
