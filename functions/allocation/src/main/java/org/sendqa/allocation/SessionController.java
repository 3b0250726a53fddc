package org.sendqa.allocation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.session.Standing;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.LoadedVersion;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.RefusedRequest;
import org.sendqa.edge.Replies;
import org.sendqa.edge.SessionLine;
import org.sendqa.edge.ShowsCases;

/** Sessions over HTTP: their cases' auditors keep the record, officers see what is on record. */
@SerdeImport(SessionLine.class)
@SerdeImport(SessionOverview.class)
@SerdeImport(SessionOverview.Look.class)
@SerdeImport(SessionReply.class)
@SerdeImport(SitterReply.class)
@SerdeImport(SessionCaseReply.class)
@SerdeImport(SessionReply.OutcomeReply.class)
@Controller("/v1/{authority}")
public final class SessionController {

    private final ReadSession readSession;
    private final SaveSession saveSession;
    private final ListSessions listSessions;
    private final Cycles cycles;

    SessionController(ReadSession readSession, SaveSession saveSession, ListSessions listSessions, Cycles cycles) {
        this.readSession = readSession;
        this.saveSession = saveSession;
        this.listSessions = listSessions;
        this.cycles = cycles;
    }

    /** What was saved. */
    @Serdeable
    public record Recorded(int version, SessionLine standing) {

        static HttpResponse<Recorded> reply(Standing standing) {
            return HttpResponse.ok(new Recorded(standing.version(), SessionLine.of(standing)))
                    .header(HttpHeaders.ETAG, LoadedVersion.tag(standing.version()));
        }
    }

    /** A round's sessions, by draw and number. */
    @Serdeable
    public record SessionList(List<SessionOverview> sessions) {}

    @Get("/audits/{audit}/session")
    @ShowsCases
    @MayCall(Callers.THE_AUDITOR)
    SessionReply readSession(String authority, String audit, Caller caller) {
        return Replies.reply(readSession.run(caller.person(), audit, caller.now()), SessionReply::of);
    }

    /** Takes the whole record, so that a mistyped body doesn't empty it. */
    @Put("/audits/{audit}/session")
    @MayCall(Callers.THE_AUDITOR)
    @RequestBody(content = @Content(schema = @Schema(implementation = SessionWish.class)))
    HttpResponse<Recorded> saveSession(
            String authority,
            String audit,
            Caller caller,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            JsonBody body) {
        int version = LoadedVersion.of(ifMatch, "record");
        var wanted = new SaveSession.Wanted(body.read(SessionWish::read), version);
        return Replies.reply(saveSession.run(caller.person(), audit, wanted, caller.now()), Recorded::reply);
    }

    @Get("/cycles/{cycle}/sessions")
    @ShowsCases
    @MayCall(Callers.QA_OFFICERS)
    SessionList listSessions(String authority, String cycle, Caller caller) {
        CycleRef round = CycleRef.find(caller.person().authority(), cycle)
                .filter(ref -> cycles.find(ref.authority(), ref.id()).isPresent())
                .orElseThrow(() -> new RefusedRequest(Refusal.UNKNOWN, "There is no round of this name."));
        return new SessionList(listSessions.run(round));
    }
}
