package org.sendqa.tables.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The worksheets of an opened workbook, each read as often as need be. */
final class Worksheets {

    private final Parts parts;
    private final Contents contents;
    private final CellValue values;
    private final Styles styles;

    Worksheets(Parts parts) throws IOException {
        this.parts = parts;
        this.contents = ContentsReader.read(parts);
        this.styles = contents.styles().isEmpty() ? Styles.none() : Styles.read(parts.open(contents.styles()));
        SharedStrings strings = contents.strings().isEmpty()
                ? SharedStrings.none()
                : SharedStrings.read(parts.open(contents.strings()));
        this.values = new CellValue(strings, contents.from1904());
    }

    List<Sheet> sheets() {
        return contents.sheets();
    }

    RowReader open(Sheet sheet) throws IOException {
        return new RowReader(new Xml(parts.open(sheet.part())), sheet, values, styles);
    }

    boolean hasContent(Sheet sheet) throws IOException {
        try (RowReader rows = open(sheet)) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (!row.get().isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }
}
