package org.sendqa.packs;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sendqa.domain.register.Cell;
import org.sendqa.tables.workbook.SheetRow;
import org.sendqa.tables.workbook.Workbook;

/**
 * The cells of a form's workbook as texts, by sheet and row number.
 *
 * @param sheets all of them by their names in small letters, each without its blank rows
 * @param faults what can't be read, each sentence beginning with its place
 */
record FormWorkbook(Map<String, Map<Integer, List<String>>> sheets, List<String> faults) {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 200;

    /** Reads a workbook, which may come from anybody. */
    static FormWorkbook read(InputStream file) throws IOException {
        FormWorkbook book = new FormWorkbook(new LinkedHashMap<>(), new ArrayList<>());
        Workbook.readAll(file, (sheet, row) -> book.take(key(sheet), row)).forEach(sheet -> book.sheet(key(sheet)));
        return book;
    }

    /** The cells of a sheet; none if it isn't there. */
    Map<Integer, List<String>> cells(String sheet) {
        return sheets.getOrDefault(sheet, Map.of());
    }

    private static String key(String sheet) {
        return sheet.strip().toLowerCase(Locale.ROOT);
    }

    private Map<Integer, List<String>> sheet(String sheet) {
        return sheets.computeIfAbsent(sheet, _ -> new LinkedHashMap<>());
    }

    private void take(String sheet, SheetRow row) {
        if (row.isBlank() || !XlsForm.SHEETS.contains(sheet)) {
            return;
        }
        Map<Integer, List<String>> rows = sheet(sheet);
        if (rows.size() == MOST_ROWS) {
            faults.add("%s!A%d is beyond the %,d rows that a form may have; cut it into several"
                    .formatted(sheet, row.number(), MOST_ROWS));
        } else if (rows.size() < MOST_ROWS) {
            rows.put(row.number(), cells(sheet, row));
        }
    }

    private List<String> cells(String sheet, SheetRow row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell :
                row.cells().subList(0, Math.min(MOST_COLUMNS, row.cells().size()))) {
            cells.add(text(cell, "%s!%s%d".formatted(sheet, FormSheet.letters(cells.size()), row.number())));
        }
        if (row.cells().stream().skip(MOST_COLUMNS).anyMatch(cell -> !cell.isBlank())) {
            faults.add("%s!A%d has more than %d columns; leave out those that aren't used"
                    .formatted(sheet, row.number(), MOST_COLUMNS));
        }
        return cells;
    }

    private String text(Cell cell, String place) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Day _ -> {
                faults.add("%s holds a date, which no cell of a form does; write it as a text".formatted(place));
                yield "";
            }
            case Cell.Unreadable _ -> {
                faults.add("%s holds something that can't be read, such as a formula; type its value".formatted(place));
                yield "";
            }
        };
    }
}
