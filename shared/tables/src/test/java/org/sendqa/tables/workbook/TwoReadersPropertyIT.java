package org.sendqa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.register.Cell;

/** Holds this reader against another one, on workbooks that a third hand writes. */
class TwoReadersPropertyIT {

    private static final int ROWS = 400;
    private static final int COLUMNS = 12;
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bothSeeTheSameInEveryCell(long seed) throws IOException {
        byte[] file = written(new Random(seed));
        List<SheetRow> own = new ArrayList<>();
        Workbook.read(new ByteArrayInputStream(file), "", own::add);
        try (ReadableWorkbook other =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            List<Row> rows = other.getFirstSheet().read();
            assertThat(own).hasSameSizeAs(rows);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    assertThat(said(own.get(row).widened(COLUMNS).cells().get(column)))
                            .isEqualTo(said(rows.get(row), column));
                }
            }
        }
    }

    private static byte[] written(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plans");
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    write(sheet, row, column, random);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> sheet.value(row, column, "text & <more> \u00e9\u4e2d " + random.nextInt(9));
            case 1 -> sheet.value(row, column, random.nextInt());
            case 2 -> sheet.value(row, column, random.nextInt() / 1000.0);
            case 3 -> sheet.value(row, column, random.nextBoolean());
            case 4 -> {
                sheet.value(row, column, FIRST.plusDays(random.nextInt(80_000)));
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> {} // left out
        }
    }

    private static String said(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Day(LocalDate day) -> day.toString();
            case Cell.Unreadable(String reason, String _) -> reason;
        };
    }

    private static String said(Row row, int column) {
        var cell = row.getOptionalCell(column).filter(one -> one.getType() != CellType.EMPTY);
        if (cell.isEmpty()) {
            return "";
        }
        return switch (cell.get().getType()) {
            case NUMBER ->
                "dd/mm/yyyy".equals(cell.get().getDataFormatString())
                        ? cell.get().asDate().toLocalDate().toString()
                        : cell.get().asNumber().stripTrailingZeros().toPlainString();
            case BOOLEAN -> cell.get().asBoolean() ? "TRUE" : "FALSE";
            case STRING, FORMULA, ERROR, EMPTY -> cell.get().getText();
        };
    }
}
