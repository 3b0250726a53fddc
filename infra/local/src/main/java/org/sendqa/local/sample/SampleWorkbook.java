package org.sendqa.local.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sample register as a case system exports it to a spreadsheet: the same rows in one sheet, dates as days, everything
 * else as texts, and no cells after a row's last one.
 */
public final class SampleWorkbook {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private SampleWorkbook() {}

    /** Writes the rows of a CSV file as a workbook with a sheet named Plans. */
    public static void write(Path csv, Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(csv);
                OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "SEND QA samples", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plans");
            int number = 0;
            for (CsvRecord row : rows) {
                write(sheet, number++, row);
            }
        }
    }

    private static void write(Worksheet sheet, int number, CsvRecord row) {
        for (int column = 0; column < row.getFieldCount(); column++) {
            String text = row.getField(column);
            Optional<LocalDate> day = day(text);
            if (day.isPresent()) {
                sheet.value(number, column, day.get());
                sheet.style(number, column).format("dd/mm/yyyy").set();
            } else if (!text.isEmpty()) {
                sheet.value(number, column, text);
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
