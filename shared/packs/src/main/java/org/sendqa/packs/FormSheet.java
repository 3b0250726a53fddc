package org.sendqa.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.words.Likeness;

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
     * Puts rows under their headings; headings that aren't known are faults, since what stands under them would be
     * lost.
     *
     * @param cells from the first row on, by row number
     * @param known the headings, and beginnings of headings that end with {@code ::}
     */
    static FormSheet of(String name, Map<Integer, List<String>> cells, List<String> known, List<String> faults) {
        List<String> headings = cells.values().stream().findFirst().orElse(List.of()).stream()
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (int column = 0; column < headings.size(); column++) {
            String place = "%s!%s1".formatted(name, letters(column));
            unknown(headings.get(column), known)
                    .map(fault -> "%s: the heading %s".formatted(place, fault))
                    .ifPresent(faults::add);
        }
        List<FormLine> rows = new ArrayList<>();
        cells.entrySet().stream()
                .skip(1)
                .forEach(row -> line(name, headings, row).ifPresent(rows::add));
        return new FormSheet(name, rows);
    }

    private static Optional<FormLine> line(String name, List<String> headings, Map.Entry<Integer, List<String>> row) {
        Map<String, FormCell> cells = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(headings.size(), row.getValue().size()); column++) {
            String text = row.getValue().get(column).strip();
            if (!text.isEmpty()) {
                String heading = headings.get(column);
                String place = "%s!%s%d (%s)".formatted(name, letters(column), row.getKey(), heading);
                cells.put(heading, new FormCell(text, place));
            }
        }
        String start = "%s!A%d".formatted(name, row.getKey());
        return cells.isEmpty() ? Optional.empty() : Optional.of(new FormLine(start, cells));
    }

    private static Optional<String> unknown(String heading, List<String> known) {
        boolean isKnown = heading.isEmpty()
                || known.stream().anyMatch(one -> one.endsWith("::") ? heading.startsWith(one) : heading.equals(one));
        return isKnown
                ? Optional.empty()
                : Optional.of("'%s' isn't used here%s"
                        .formatted(
                                heading,
                                Likeness.nearest(heading, known)
                                        .map("; did you mean '%s'?"::formatted)
                                        .orElse("; leave it out")));
    }

    /** A column's letters: A, B, …, Z, AA. */
    static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
