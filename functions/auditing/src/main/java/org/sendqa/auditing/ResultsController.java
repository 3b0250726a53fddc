package org.sendqa.auditing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Results of other tools over HTTP, for officers. */
@SerdeImport(TakeResults.Taken.class)
@Controller("/v1/{authority}/cycles/{cycle}")
@MayCall(Callers.QA_OFFICERS)
final class ResultsController {

    private final TakeResults takeResults;

    ResultsController(TakeResults takeResults) {
        this.takeResults = takeResults;
    }

    /**
     * What a tool exported.
     *
     * @param file a CSV file or a workbook, in base64
     */
    record ResultsWish(String file) {}

    /** Takes the export of the tool that the round is answered in. */
    @Post("/results")
    @RequestBody(content = @Content(schema = @Schema(implementation = ResultsWish.class)))
    TakeResults.Taken take(String authority, String cycle, Caller caller, JsonBody body) {
        byte[] file = body.file();
        return Replies.reply(takeResults.run(caller, cycle, file), taken -> taken);
    }
}
