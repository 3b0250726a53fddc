package org.sendqa.local.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A made-up table, to be uploaded as CSV. */
public record SampleTable(List<String> headings, List<List<String>> rows) {

    /** Copies the rows. */
    public SampleTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The whole of it as CSV in UTF-8. */
    public byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headings);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes it into a file whose folder is there. */
    public void write(Path file) {
        try {
            Files.write(file, csv());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
