package org.sendqa.packs;

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
}
