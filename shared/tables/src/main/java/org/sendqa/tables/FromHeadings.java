package org.sendqa.tables;

import java.util.List;
import org.sendqa.domain.register.Cell;
import org.sendqa.tables.workbook.SheetRow;

/** Tells a table's headings from the rows below them. */
final class FromHeadings {

    private final TableRows rows;
    private boolean begun;
    private int width;

    FromHeadings(TableRows rows) {
        this.rows = rows;
    }

    /** A row of a workbook; blank cells at its end are left out there. */
    void take(SheetRow row) {
        if (begun) {
            rows.row(row.number(), row.widened(width).cells());
        } else if (!row.isBlank()) {
            begin(row.cells().stream().map(FromHeadings::heading).toList());
        }
    }

    /** A row of a CSV file. */
    void take(int line, List<String> texts) {
        if (begun) {
            rows.row(line, Cell.texts(texts));
        } else {
            begin(Separator.check(texts));
        }
    }

    void end() {
        if (!begun) {
            throw new FileRefused(FileKind.EMPTY);
        }
    }

    private void begin(List<String> firstRow) {
        begun = true;
        width = firstRow.size();
        while (width > 0 && firstRow.get(width - 1).isBlank()) {
            width--;
        }
        rows.headings(firstRow);
    }

    private static String heading(Cell cell) {
        return cell instanceof Cell.Text(String text) ? text : "";
    }
}
