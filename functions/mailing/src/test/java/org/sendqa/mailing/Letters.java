package org.sendqa.mailing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.mail.AuditLine;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Attachment;
import org.sendqa.domain.mail.Mail.Block;

/** Letters for the tests of this package. */
final class Letters {

    static final String PDF = "reports/dor/audits-2026-04/1/report.pdf";
    static final String HTML = "reports/dor/audits-2026-04/1/report.html";

    private Letters() {}

    /** A letter of some blocks, about no audit. */
    static Mail of(Block... blocks) {
        return letter(List.of(blocks), List.of());
    }

    /** A reminder of some audits. */
    static Mail about(String... audits) {
        List<AuditLine> lines = Stream.of(audits)
                .map(audit ->
                        new AuditLine(audit, "Due: " + audit, "Please answer %s.".formatted(audit), List.of(audit)))
                .toList();
        return letter(List.of(new Block.Audits("Your audits", List.of("Audit"), lines)), List.of());
    }

    /** A report with a PDF and a calendar entry. */
    static Mail report() {
        return letter(
                List.of(new Block.Document(HTML), new Block.Paragraph("The report is attached.")),
                List.of(
                        new Attachment("report.pdf", "application/pdf", Optional.of(PDF), Optional.empty()),
                        new Attachment("due.ics", "text/calendar", Optional.empty(), Optional.of("BEGIN:VCALENDAR"))));
    }

    private static Mail letter(List<Block> blocks, List<Attachment> attachments) {
        return new Mail(
                "dor",
                "sample/1",
                "team-manager-3",
                "team-manager-3@dorset.example.org",
                "Audits <due> & more",
                blocks,
                attachments);
    }
}
