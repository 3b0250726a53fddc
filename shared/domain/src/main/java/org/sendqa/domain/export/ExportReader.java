package org.sendqa.domain.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Tool;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.CellText;
import org.sendqa.domain.register.Headings;

/** Reads the rows of an export, one after the other: each is the answers of one audit, or every reason why not. */
public final class ExportReader {

    private final Instrument form;
    private final Headings.Match.Fit headings;
    private final CellAnswers answers;

    /** For a file whose headings fit {@link ExportColumns}. */
    public ExportReader(Tool tool, Instrument form, Headings.Match.Fit headings) {
        this.form = form;
        this.headings = headings;
        this.answers = new CellAnswers(form, tool.form(form.id()).answers());
    }

    /**
     * Reads a row.
     *
     * @param line where it starts in the file, from 1
     */
    public ExportRow read(int line, List<Cell> row) {
        if (row.stream().allMatch(Cell::isBlank)) {
            return new ExportRow.Empty();
        }
        ExportDraft draft = new ExportDraft(line, cells(row), headings.places().values());
        String key = CellText.folded(draft.text(ExportColumns.KEY));
        draft.unless(!key.isEmpty(), ExportColumns.KEY, "The cell is empty", "Fill in the audit's key");
        form.questions().forEach(question -> answers.read(question, draft));
        return draft.row(key);
    }

    private Map<String, Cell> cells(List<Cell> row) {
        Map<String, Cell> cells = new HashMap<>();
        headings.places()
                .forEach((place, column) ->
                        cells.put(column.field(), place < row.size() ? row.get(place) : Cell.empty()));
        return cells;
    }
}
