package org.sendqa.packs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a form's sheet.
 *
 * @param place of its first cell
 */
record FormLine(String place, Map<String, FormCell> cells) {

    /** A cell's text; empty if nothing stands there. */
    String text(String heading) {
        return find(heading).map(FormCell::text).orElse("");
    }

    Optional<FormCell> find(String heading) {
        return Optional.ofNullable(cells.get(heading));
    }

    /** Where a cell stands, or would stand. */
    String place(String heading) {
        return find(heading).map(FormCell::place).orElse(place);
    }

    /** The same with another text in a cell, which keeps its place; an empty one is left out. */
    FormLine with(String heading, String text) {
        Map<String, FormCell> all = new LinkedHashMap<>(cells);
        if (text.isEmpty()) {
            all.remove(heading);
        } else {
            all.put(heading, new FormCell(text, place(heading)));
        }
        return new FormLine(place, all);
    }

    /** The same with more words behind those of a cell, on a line of their own. */
    FormLine and(String heading, String more) {
        return with(heading, FormWords.joined(text(heading), more));
    }

    /** The row as remarks name it, with one of its cells. */
    String named(String heading) {
        String row = place.replaceFirst("!A", "!");
        return text(heading).isEmpty() ? row : "%s (%s)".formatted(row, text(heading));
    }
}
