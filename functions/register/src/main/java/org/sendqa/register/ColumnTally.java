package org.sendqa.register;

import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.register.Cell;

/** What stands in one column that is read, counted as the rows come. */
final class ColumnTally {

    private final Column column;
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
    }

    void refuse() {
        refused++;
    }

    /** The counts. */
    Json json(String letters, String heading) {
        return new JsonObject()
                .put("column", letters)
                .put("heading", heading)
                .put("field", column.field())
                .put("becomes", Becomes.of(column.kind()))
                .put("filled", filled)
                .put("blank", blank)
                .put("refused", refused)
                .build();
    }
}
