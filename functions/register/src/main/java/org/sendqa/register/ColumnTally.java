package org.sendqa.register;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.register.Cell;

/** What stands in one column that is read, counted as the rows come. */
final class ColumnTally {

    private static final int COUNTED = 1_000;
    private final Column column;
    private final Set<String> values = new TreeSet<>();
    private int filled;
    private int blank;
    private int refused;

    ColumnTally(Column column) {
        this.column = column;
    }

    void add(Cell cell) {
        if (cell.isBlank()) {
            blank++;
        } else {
            filled++;
        }
        if (values.size() <= COUNTED) {
            values.add(cell.toString().strip().toLowerCase(Locale.ROOT));
        }
    }

    void refuse() {
        refused++;
    }

    /** The counts; where there are more than a thousand different values, nobody needs to know how many. */
    Json json(String letters, String heading) {
        return new JsonObject()
                .put("column", letters)
                .put("heading", heading)
                .put("field", column.field())
                .put("becomes", Becomes.of(column.kind()))
                .put("filled", filled)
                .put("blank", blank)
                .put("refused", refused)
                .put("different", Math.min(values.size(), COUNTED))
                .build();
    }
}
