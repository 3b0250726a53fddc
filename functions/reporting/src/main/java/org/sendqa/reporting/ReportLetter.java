package org.sendqa.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Attachment;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.reporting.rendering.Page;
import org.sendqa.reporting.rendering.Summary;

/** Writes the letter a report goes out with: the page as its body, paper and workbook attached, the gist as text. */
final class ReportLetter {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportFiles files;
    private final String site;

    /** Links to a site's origin, such as {@code http://localhost:8080}. */
    ReportLetter(ReportFiles files, String site) {
        this.files = files;
        this.site = site;
    }

    Mail to(Person person, RoundReport report) {
        CycleRef cycle = report.heading().cycle();
        int version = report.heading().version();
        return new Mail(
                cycle.authority(),
                "report/%s/%d".formatted(cycle.id(), version),
                person.id(),
                person.address(),
                "Report: " + Page.title(report),
                blocks(report, files.key(cycle, version, ReportFiles.PAGE)),
                List.of(
                        attached(report, ReportFiles.PAPER, "pdf", "application/pdf"),
                        attached(report, ReportFiles.WORKBOOK, "xlsx", XLSX)),
                List.of());
    }

    private List<Block> blocks(RoundReport report, String page) {
        Summary summary = Summary.of(report);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Document(page));
        blocks.add(new Block.Paragraph(summary.result()));
        blocks.add(new Block.Paragraph(summary.progress()));
        blocks.add(new Block.Paragraph("What to do next:\n- " + String.join("\n- ", summary.next())));
        blocks.add(new Block.Paragraph("The whole report is attached, as PDF and as a workbook."));
        blocks.add(new Block.Link("All reports", site + "/reports"));
        return blocks;
    }

    private Attachment attached(RoundReport report, String name, String ending, String mediaType) {
        CycleRef cycle = report.heading().cycle();
        String key = files.key(cycle, report.heading().version(), name);
        return new Attachment(cycle.id() + "." + ending, mediaType, Optional.of(key), Optional.empty());
    }
}
