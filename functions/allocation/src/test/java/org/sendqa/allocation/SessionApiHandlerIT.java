package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.session.Sessions;

@MicronautTest(startApplication = false)
@Property(name = "sendqa.table", value = "none")
@Property(name = "sendqa.bucket", value = "none")
@Property(name = "sendqa.site", value = "https://audits.example.org")
class SessionApiHandlerIT {

    private final Workshop workshop = new Workshop();

    @Inject
    ApplicationContext context;

    @MockBean(People.class)
    People people() {
        return workshop.people;
    }

    @MockBean(AccessLog.class)
    AccessLog accessLog() {
        return _ -> {};
    }

    @MockBean(Audits.class)
    Audits audits() {
        return workshop.audits;
    }

    @MockBean(Packs.class)
    Packs packs() {
        return workshop.packs;
    }

    @MockBean(Samples.class)
    Samples samples() {
        return workshop.samples;
    }

    @MockBean(Cycles.class)
    Cycles cycles() {
        return workshop.cycles;
    }

    @MockBean(Assignments.class)
    Assignments assignments() {
        return workshop.assignments;
    }

    @MockBean(Sessions.class)
    Sessions sessions() {
        return workshop.sessions;
    }

    @Test
    void aRecordIsSavedOverTheVersionThatWasLoadedAndOnlyWhole() throws IOException {
        assertThat(send("read-session").getBody()).contains("\"version\":0", "\"heldOn\":null", "\"over\":false");
        assertThat(send("save-session").getStatusCode()).isEqualTo(400);
        APIGatewayV2HTTPResponse saved = send("save-session", SessionApiHandlerIT::whole);
        assertThat(saved.getBody()).startsWith("{\"version\":1,").contains("\"outcomes\":2");
        assertThat(saved.getHeaders()).containsEntry("ETag", "\"1\"");
        APIGatewayV2HTTPResponse late = send("save-session", SessionApiHandlerIT::whole);
        assertThat(late.getStatusCode()).isEqualTo(412);
        assertThat(late.getBody()).contains("\"code\":\"stale\"");
        assertThat(send("read-session").getBody()).contains("\"heldOn\":\"2026-04-09\"", "\"outcome\":\"divided\"");
        assertThat(send("list-sessions").getBody())
                .contains("\"session\":1,\"sessions\":1,\"cases\":2", "\"came\":[\"Sample Team Manager 1\",")
                .contains("{\"drawId\":\"draw-id-1\",\"outcome\":\"Views differed\",\"steppedOut\":[]}");
    }

    @Test
    void whichVersionWasLoadedMustBeNamedAndEveryOutcomeBeListed() throws IOException {
        assertThat(send("save-session", text -> text.replace("\"if-match\"", "\"x-other\""))
                        .getBody())
                .contains("Name the record's version that you loaded");
        assertThat(send("save-session", text -> whole(text).replace("divided", "grand"))
                        .getBody())
                .contains("outcome must be one of open, agreed, divided");
    }

    private static String whole(String event) {
        String one = "{\\\"drawId\\\": \\\"draw-id-%d\\\", \\\"steppedOut\\\": [], \\\"outcome\\\": \\\"divided\\\"}";
        return event.replace(
                        "\\\"attended\\\": []", "\\\"attended\\\": [\\\"team-manager-1\\\", \\\"team-manager-2\\\"]")
                .replace("\\\"cases\\\": []", "\\\"cases\\\": [%s, %s]".formatted(one.formatted(1), one.formatted(2)));
    }

    private APIGatewayV2HTTPResponse send(String event) throws IOException {
        return send(event, UnaryOperator.identity());
    }

    private APIGatewayV2HTTPResponse send(String event, UnaryOperator<String> change) throws IOException {
        return new Requests(context).send(event, change);
    }
}
