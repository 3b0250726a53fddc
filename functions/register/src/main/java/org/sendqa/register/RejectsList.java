package org.sendqa.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.sendqa.domain.register.Fault;
import org.sendqa.domain.register.Row;

/**
 * The refused rows as a CSV file for whoever corrects the register: where each fault is and what to do, with its own
 * number, and nothing else of the row.
 */
final class RejectsList {

    /** What a spreadsheet takes for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private RejectsList() {}

    /** The list, a line for each fault. */
    static String write(List<Row.Faulty> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("Line", "Number", "Column", "What is wrong", "What to do");
            rows.forEach(row -> row.faults().forEach(fault -> write(csv, row.number(), fault)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, String number, Fault fault) {
        csv.writeRecord(
                Integer.toString(fault.line()),
                harmless(number),
                fault.column(),
                harmless(fault.reason()),
                harmless(fault.remedy()));
    }

    /** A text that a spreadsheet shows and never runs. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
