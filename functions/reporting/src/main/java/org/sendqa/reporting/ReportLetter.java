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
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.reporting.rendering.Page;
import org.sendqa.reporting.rendering.Summary;

/** Writes the letter a report goes out with: the page as its body, paper and workbook attached, the gist as text. */
final class ReportLetter {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String site;

    /** Links to a site's origin, such as {@code http://localhost:8080}. */
    ReportLetter(String site) {
        this.site = site;
    }

    Mail to(Person person, RoundReport report, Released released) {
        CycleRef cycle = released.cycle();
        return new Mail(
                cycle.authority(),
                "report/%s/%d".formatted(cycle.id(), released.version()),
                person.id(),
                person.address(),
                EditionWords.subject(released),
                blocks(report, key(released, ReportFiles.PAGE)),
                List.of(
                        attached(released, ReportFiles.PAPER, "application/pdf"),
                        attached(released, ReportFiles.WORKBOOK, XLSX)));
    }

    private List<Block> blocks(RoundReport report, String page) {
        Summary summary = Summary.of(report);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Document(page));
        String replaces = Page.replaces(report);
        if (!replaces.isEmpty()) {
            blocks.add(new Block.Paragraph(replaces));
        }
        blocks.add(new Block.Paragraph(summary.result()));
        blocks.add(new Block.Paragraph(summary.progress()));
        blocks.add(new Block.Paragraph("What to do next:\n- " + String.join("\n- ", summary.next())));
        blocks.add(new Block.Paragraph("The whole report is attached, as PDF and as a workbook."));
        blocks.add(new Block.Link("All reports", site + "/reports"));
        return blocks;
    }

    private static Attachment attached(Released released, String name, String mediaType) {
        String key = key(released, name);
        return new Attachment(EditionWords.fileName(released, name), mediaType, Optional.of(key), Optional.empty());
    }

    private static String key(Released released, String name) {
        return Optional.ofNullable(released.keys().get(name))
                .orElseThrow(() -> new IllegalStateException("A report without its " + name));
    }
}
