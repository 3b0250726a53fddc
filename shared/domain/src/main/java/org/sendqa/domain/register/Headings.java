package org.sendqa.domain.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.words.Likeness;

/**
 * Finds an authority's columns in a file's first row, in any order. Columns nobody asked for are left out; but a column
 * that looks like a misspelt one is refused, since leaving it out would lose what it says.
 */
public final class Headings {

    private Headings() {}

    /** What became of the first row. */
    public sealed interface Match {

        /**
         * Every column needed is there.
         *
         * @param width cells of a row up to the last heading
         * @param places the columns by where they stand, from 0
         * @param following columns whose value follows where it doesn't stand in the file
         */
        record Fit(int width, Map<Integer, Column> places, List<Column> following) implements Match {

            /** Copies the places, in the file's order. */
            public Fit {
                places = new LinkedHashMap<>(places);
                following = List.copyOf(following);
            }
        }

        /** Columns are missing, misspelt or there twice, said in a sentence. */
        record Misfit(String sentence) implements Match {}
    }

    /** Matches a first row with the columns that are looked for. */
    public static Match match(List<Column> columns, List<String> firstRow) {
        List<String> headings = firstRow.stream().map(CellText::clean).toList();
        Map<Integer, Column> places = new LinkedHashMap<>();
        List<String> strangers = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            Optional<Column> column = column(columns, headings.get(place));
            if (column.isPresent() && places.containsValue(column.get())) {
                return new Match.Misfit(twice(column.get()));
            }
            int here = place;
            column.ifPresentOrElse(found -> places.put(here, found), () -> strangers.add(headings.get(here)));
        }
        strangers.removeIf(String::isEmpty);
        String missing = missing(columns, places, strangers);
        List<Column> following = columns.stream().filter(Column::follows).toList();
        return missing.isEmpty() ? new Match.Fit(width(headings), places, following) : new Match.Misfit(missing);
    }

    private static Optional<Column> column(List<Column> columns, String heading) {
        String folded = CellText.folded(heading);
        return columns.stream()
                .filter(column -> CellText.folded(column.heading()).equals(folded))
                .findFirst();
    }

    private static int width(List<String> headings) {
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static String missing(List<Column> columns, Map<Integer, Column> places, List<String> strangers) {
        String lacking = columns.stream()
                .filter(column -> !places.containsValue(column))
                .map(column -> named(column, isNeeded(column, places), Likeness.nearest(column.heading(), strangers)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return lacking.isEmpty()
                ? ""
                : "The first row lacks %s. Give each column the heading named here and upload the file again."
                        .formatted(lacking);
    }

    /** A missing column with the heading that was probably meant; a column that may be missing only with one. */
    private static Optional<String> named(Column column, boolean needed, Optional<String> meant) {
        String name = "the column '%s'".formatted(column.heading());
        Optional<String> misspelt = meant.map(like -> "%s ('%s' looks like it)".formatted(name, like));
        return needed ? Optional.of(misspelt.orElse(name)) : misspelt;
    }

    /** A column whose value follows from another is needed only without that. */
    private static boolean isNeeded(Column column, Map<Integer, Column> places) {
        String from = column.byYear().field();
        boolean follows =
                places.values().stream().anyMatch(other -> other.field().equals(from));
        return column.required() || (column.follows() && !follows);
    }

    private static String twice(Column column) {
        return "The first row has the column '%s' twice. Take one of them away and upload the file again."
                .formatted(column.heading());
    }
}
