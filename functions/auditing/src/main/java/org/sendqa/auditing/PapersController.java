package org.sendqa.auditing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.sendqa.domain.audit.Audit;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Papers over HTTP: their auditor says whether they can be opened. */
@Controller("/v1/{authority}/audits/{audit}/papers")
public final class PapersController {

    private final TellPapers tellPapers;

    PapersController(TellPapers tellPapers) {
        this.tellPapers = tellPapers;
    }

    /** What stands now. */
    @Serdeable
    public record Told(String audit, String word) {

        static Told of(Audit audit) {
            return new Told(audit.id(), audit.header().papers().code());
        }
    }

    /** Takes one of the words that the audit lists. */
    @Put
    @MayCall(Callers.THE_AUDITOR)
    @RequestBody(content = @Content(schema = @Schema(implementation = PapersWish.class)))
    Told tell(String authority, String audit, Caller caller, JsonBody body) {
        String word = body.read(json -> json.only("word").line("word"));
        return Replies.reply(tellPapers.run(caller.person(), audit, word, caller.now()), Told::of);
    }
}
