package org.sendqa.reporting;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.time.DateWords;
import org.sendqa.reporting.rendering.Summary;

/** Asks an authority's officers to look at a report before it goes out, each once for each making of it. */
final class ApprovalLetters {

    private final OfficerPost officers;
    private final String site;

    /** Links to a site's origin, such as {@code http://localhost:8080}. */
    ApprovalLetters(OfficerPost officers, String site) {
        this.officers = officers;
        this.site = site;
    }

    /** Gives how many officers there are. */
    int ready(Edition edition, MadeReport report, LocalDate approveBy) {
        CycleRef cycle = edition.cycle();
        String key = "report-made/%s/%d-%d".formatted(cycle.id(), edition.version(), edition.revision());
        String subject = "Please look: " + EditionWords.subject(report.released());
        return officers.post(cycle.authority(), key, subject, blocks(cycle, report, approveBy));
    }

    private List<Block> blocks(CycleRef cycle, MadeReport report, LocalDate approveBy) {
        Summary summary = Summary.of(report.figures());
        return List.of(
                new Block.Paragraph(summary.result()),
                new Block.Paragraph(summary.progress()),
                new Block.Paragraph(
                        "Nobody else has this report yet. Please look at it by %s and approve it. After that day"
                                        .formatted(DateWords.day(approveBy))
                                + " it goes out by itself. To hold it back, reopen the round."),
                new Block.Link(
                        "Look at the report", "%s/reports/%s/%s/draft".formatted(site, cycle.authority(), cycle.id())));
    }
}
