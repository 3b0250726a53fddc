package org.sendqa.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportReader;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.edge.Primed;
import org.sendqa.reporting.rendering.BlankReport;
import org.sendqa.reporting.rendering.HtmlReport;
import org.sendqa.reporting.rendering.PdfReport;
import org.sendqa.reporting.rendering.WorkbookReport;

/** Gives the kept figures their forms: page, paper, workbook. The same figures give the same bytes. */
final class RenderReport implements Primed {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportFiles files;

    RenderReport(ReportFiles files) {
        this.files = files;
    }

    /** Renders an edition of a cycle's report and keeps each form; gives how many bytes they have together. */
    int render(Edition edition) {
        RoundReport report = ReportReader.read(files.read(files.key(edition, ReportFiles.FIGURES)));
        Instant made = report.heading().cutOff();
        String page = HtmlReport.render(report);
        byte[] html = page.getBytes(UTF_8);
        byte[] paper = PdfReport.render(page, made);
        byte[] workbook = WorkbookReport.render(report);
        files.keep(edition, ReportFiles.PAGE, "text/html; charset=utf-8", html);
        files.keep(edition, ReportFiles.PAPER, "application/pdf", paper);
        files.keep(edition, ReportFiles.WORKBOOK, XLSX, workbook);
        return html.length + paper.length + workbook.length;
    }

    /** Renders a blank report, since the first one in a process takes seconds. */
    @Override
    public void prime() {
        RoundReport blank = BlankReport.report();
        PdfReport.render(HtmlReport.render(blank), blank.heading().cutOff());
        WorkbookReport.render(blank);
    }
}
