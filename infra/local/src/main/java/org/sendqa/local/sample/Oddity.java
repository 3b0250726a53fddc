package org.sendqa.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Harmless oddities of people's spreadsheets, which a reader puts up with. */
final class Oddity {

    /** What a copy from a web page or a document brings along. */
    static final String NO_BREAK_SPACE = "\u00a0";

    private static final int EVERY = 40;
    private static final int SPACES_BEHIND = 7;
    private static final int SPACES_BEFORE = 17;
    private static final int BLANK_COLUMNS = 27;
    private static final int CAPITALS = 37;

    private Oddity() {}

    /** A sound row as somebody may have typed it; one in ten has something odd. */
    static List<String> in(List<String> cells, int number) {
        return switch (number % EVERY) {
            case SPACES_BEHIND -> each(cells, cell -> cell + " ");
            case SPACES_BEFORE -> each(cells, cell -> NO_BREAK_SPACE + cell);
            case BLANK_COLUMNS -> with(cells, "", "", "");
            case CAPITALS -> each(cells, cell -> cell.contains("@") ? cell.toUpperCase(Locale.ROOT) : cell);
            default -> cells;
        };
    }

    private static List<String> each(List<String> cells, UnaryOperator<String> change) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? cell : change.apply(cell))
                .toList();
    }

    private static List<String> with(List<String> cells, String... more) {
        List<String> longer = new ArrayList<>(cells);
        longer.addAll(List.of(more));
        return longer;
    }
}
