package org.sendqa.domain.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Fault;

/** What has been read of one row so far, and what is wrong with it. */
final class ExportDraft {

    private final int line;
    private final Map<String, Cell> cells;
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    ExportDraft(int line, Map<String, Cell> cells, Collection<Column> columns) {
        this.line = line;
        this.cells = cells;
        columns.forEach(column -> headings.put(column.field(), column.heading()));
    }

    /** A field's cell; empty where the export has no such column. */
    Cell cell(String field) {
        return cells.getOrDefault(field, Cell.empty());
    }

    /** A field's text; what is none becomes a fault. */
    String text(String field) {
        return switch (cell(field)) {
            case Cell.Text(String text) -> text.strip();
            case Cell.Day _ -> {
                fault(
                        field,
                        "The spreadsheet has a date where none belongs, perhaps made of another text",
                        "Give the column the type Text and type the value anew");
                yield "";
            }
            case Cell.Unreadable(String reason, String remedy) -> {
                fault(field, reason, remedy);
                yield "";
            }
        };
    }

    void answer(String question, Answer answer) {
        answers.put(question, answer);
    }

    void unless(boolean holds, String field, String reason, String remedy) {
        if (!holds) {
            fault(field, reason, remedy);
        }
    }

    void fault(String field, String reason, String remedy) {
        faults.add(new Fault(line, headings.getOrDefault(field, ""), reason, remedy).sentence());
    }

    ExportRow row(String key) {
        return faults.isEmpty() ? new ExportRow.Answered(line, key, answers) : new ExportRow.Faulty(faults);
    }
}
