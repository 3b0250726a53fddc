package org.sendqa.packs;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a form's workbook as texts, by sheet and row number. */
final class FormWorkbook {

    private static final int MOST_ROWS = 2_000;

    private FormWorkbook() {}

    /** All sheets by their names in small letters. */
    static Map<String, Map<Integer, List<String>>> read(Path file) throws IOException {
        Map<String, Map<Integer, List<String>>> sheets = new LinkedHashMap<>();
        try (InputStream bytes = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName().strip().toLowerCase(Locale.ROOT), rows(sheet));
            }
        }
        return sheets;
    }

    private static Map<Integer, List<String>> rows(Sheet sheet) throws IOException {
        Map<Integer, List<String>> rows = new LinkedHashMap<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.limit(MOST_ROWS).forEach(row -> rows.put(row.getRowNum(), cells(row)));
        }
        return rows;
    }

    /** By column: the reader gives null where nothing stands. */
    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getOptionalCell(column).orElse(null)));
        }
        return cells;
    }

    /** Numbers without a trailing {@code .0}, so that a version typed as 1 stays 1; truths as yes and no. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Boolean truth -> truth ? "yes" : "no";
            default -> cell.getText();
        };
    }
}
