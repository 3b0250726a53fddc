package org.sendqa.auditing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import java.util.Base64;
import org.sendqa.domain.json.Located;
import org.sendqa.edge.Caller;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.Replies;

/** Results of other tools over HTTP, for officers. */
@SerdeImport(TakeResults.Taken.class)
@Controller("/v1/{authority}/cycles/{cycle}")
final class ResultsController {

    private final TakeResults takeResults;

    ResultsController(TakeResults takeResults) {
        this.takeResults = takeResults;
    }

    /** Takes the export of the tool that the round is answered in: a CSV file or a workbook, in base64. */
    @Post("/results")
    HttpResponse<?> take(String authority, String cycle, Caller caller, JsonBody body) {
        byte[] file = body.read(json -> file(json.only("file")));
        return Replies.reply(takeResults.run(caller, cycle, file), HttpResponse::ok);
    }

    private static byte[] file(Located json) {
        try {
            return Base64.getDecoder().decode(json.text("file"));
        } catch (IllegalArgumentException other) {
            throw json.member("file").mustBe("a file in base64");
        }
    }
}
