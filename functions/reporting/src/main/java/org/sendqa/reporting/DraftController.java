package org.sendqa.reporting;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.reporting.rendering.Summary;

/** Shows officers a report before it goes out, and takes their word that it may. */
@Controller("/v1/{authority}/reports/{cycle}")
@MayCall(Callers.QA_OFFICERS)
final class DraftController {

    /**
     * A report that waits to be approved.
     *
     * @param edition which making of it this is
     * @param result its result in a sentence
     * @param progress how many audits it counts, in a sentence
     * @param next what it asks its readers to do
     * @param audience the roles that it is mailed to
     * @param findingsTo the contributions whose makers get what the audits found with it; none where nobody does
     * @param approveBy the day after which it goes out by itself
     * @param files addresses by name, such as {@code report.pdf}; they work for ten minutes
     */
    @Serdeable
    record Draft(
            String cycle,
            String title,
            int version,
            String edition,
            String result,
            String progress,
            List<String> next,
            List<String> audience,
            List<String> findingsTo,
            LocalDate approveBy,
            Map<String, URI> files) {}

    /** Which making of the report may go out, as the draft names it. */
    record ApprovalWish(String edition) {}

    /** The round whose report goes out now. */
    @Serdeable
    record Approved(String cycle) {}

    private final ReportDrafts drafts;
    private final ReadReports readReports;

    DraftController(ReportDrafts drafts, ReadReports readReports) {
        this.drafts = drafts;
        this.readReports = readReports;
    }

    @Get("/draft")
    Draft draft(String authority, String cycle, Caller caller) {
        return Replies.reply(drafts.find(caller, cycle), this::shown);
    }

    private Draft shown(ReportDrafts.Draft found) {
        var report = found.report().released();
        Summary summary = Summary.of(found.report().figures());
        return new Draft(
                report.cycle().id(),
                report.title(),
                report.version(),
                found.edition(),
                summary.result(),
                summary.progress(),
                summary.next(),
                found.report().audience(),
                found.report().findingsTo(),
                found.approveBy(),
                readReports.links(report));
    }

    @Post("/approval")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApprovalWish.class)))
    Approved approve(String authority, String cycle, Caller caller, JsonBody body) {
        String edition = body.read(json -> json.only("edition").text("edition"));
        return Replies.reply(
                drafts.approve(caller, cycle, edition),
                round -> new Approved(round.ref().id()));
    }
}
