package org.sendqa.tables.workbook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A worksheet as the workbook lists it.
 *
 * @param part where its rows are
 * @param visible whether people see it; hidden ones hold what a form looks up
 */
record Sheet(String name, String part, boolean visible) {

    private static final int NAMED = 5;

    /** The first sheets' names, for a sentence. */
    static String names(List<Sheet> sheets) {
        String first = sheets.stream()
                .limit(NAMED)
                .map(sheet -> "'%s'".formatted(sheet.name()))
                .collect(Collectors.joining(", "));
        return sheets.size() > NAMED ? "%s and %d more".formatted(first, sheets.size() - NAMED) : first;
    }
}
