package org.sendqa.packs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sheet of a form's workbook: rows under headings, whose cells know where they stand.
 *
 * @param rows without empty ones
 */
record FormSheet(String name, List<FormLine> rows) {

    private static final int LETTERS = 26;

    /** Copies the rows. */
    FormSheet {
        rows = List.copyOf(rows);
    }

    /**
     * Puts rows under their headings.
     *
     * @param cells from the first row on, by row number
     */
    static FormSheet of(Map<Integer, List<String>> cells, FormHeadings headings) {
        List<String> written = written(cells);
        List<String> names = headings.read(
                written,
                column -> cells.values().stream()
                        .skip(1)
                        .anyMatch(row -> !text(row, column).isEmpty()));
        List<FormLine> rows = new ArrayList<>();
        cells.entrySet().stream()
                .skip(1)
                .forEach(row -> line(headings.sheet(), written, names, row).ifPresent(rows::add));
        return new FormSheet(headings.sheet(), rows);
    }

    /** What stands in a column of the first row; empty if nothing does. */
    String first(String heading) {
        return rows.isEmpty() ? "" : rows.getFirst().text(heading);
    }

    /** The headings, with empty ones where rows are longer. */
    static List<String> written(Map<Integer, List<String>> cells) {
        List<String> written =
                new ArrayList<>(cells.values().stream().findFirst().orElse(List.of()));
        int width = cells.values().stream().mapToInt(List::size).max().orElse(0);
        written.addAll(Collections.nCopies(width - written.size(), ""));
        return written;
    }

    private static Optional<FormLine> line(
            String sheet, List<String> written, List<String> names, Map.Entry<Integer, List<String>> row) {
        Map<String, FormCell> cells = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            String text = text(row.getValue(), column);
            if (!text.isEmpty() && !names.get(column).isEmpty()) {
                String heading = written.get(column).strip();
                String place = "%s!%s%d (%s)".formatted(sheet, letters(column), row.getKey(), heading);
                cells.put(names.get(column), new FormCell(text, place));
            }
        }
        String start = "%s!A%d".formatted(sheet, row.getKey());
        return cells.isEmpty() ? Optional.empty() : Optional.of(new FormLine(start, cells));
    }

    private static String text(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    /** A column's letters: A, B, …, Z, AA. */
    static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
