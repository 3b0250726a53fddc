package org.sendqa.local.year;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The rounds of a replay as a list to count on with: {@code cycles.csv}. */
final class CycleList {

    private CycleList() {}

    static void write(Path file, List<Row> rows) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(Row.HEADINGS);
            rows.forEach(row -> csv.writeRecord(row.values()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file, unwritable);
        }
    }
}
