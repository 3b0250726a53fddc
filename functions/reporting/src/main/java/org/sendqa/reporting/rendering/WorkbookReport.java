package org.sendqa.reporting.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.sendqa.domain.report.RoundReport;

/** A report's figures as an XLSX workbook, for those who count on with them. */
public final class WorkbookReport {

    private static final double FIRST_WIDTH = 32;

    private WorkbookReport() {}

    /** The workbook; equal reports give equal bytes. */
    public static byte[] render(RoundReport report) {
        List<Sheet> sheets = Sheets.of(report);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "SEND QA", "1.0")) {
            workbook.properties().setTitle(Page.title(report));
            for (Sheet sheet : sheets) {
                var worksheet = workbook.newWorksheet(sheet.name());
                worksheet.width(0, FIRST_WIDTH);
                sheet.writeTo(worksheet);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The workbook could not be written", broken);
        }
        List<String> ranges = sheets.stream().map(Sheet::range).toList();
        return WorkbookFile.settle(bytes.toByteArray(), ranges, report.heading().cutOff());
    }
}
