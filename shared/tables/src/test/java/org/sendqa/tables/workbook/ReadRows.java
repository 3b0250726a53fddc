package org.sendqa.tables.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.register.Cell;
import org.sendqa.testing.RawWorkbook;

/** Reads workbooks for tests. */
final class ReadRows {

    private ReadRows() {}

    static List<SheetRow> of(RawWorkbook workbook) {
        try {
            List<SheetRow> rows = new ArrayList<>();
            Workbook.read(new ByteArrayInputStream(workbook.bytes()), "", rows::add);
            return rows;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The cell A1 of a number in the style of a number format's place, from 1; 0 for none. */
    static Cell number(int style, String value, String... codes) {
        return of(numbers(style, value).styles(codes)).getFirst().cells().getFirst();
    }

    /** A workbook with that cell, still without styles. */
    static RawWorkbook numbers(int style, String value) {
        return RawWorkbook.of("<row r=\"1\"><c r=\"A1\" s=\"%d\"><v>%s</v></c></row>".formatted(style, value));
    }
}
