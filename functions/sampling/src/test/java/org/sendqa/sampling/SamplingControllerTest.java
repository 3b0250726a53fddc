package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.MockLambdaContext;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.ApiFunction;
import org.sendqa.testing.SamplePeople;

class SamplingControllerTest {

    private static final String BASE = "/v1/dor/cycles/" + World.CYCLE;
    private final World world = new World();
    private final ApplicationContext context = ApplicationContext.builder()
            .properties(Map.of("sendqa.table", "t", "sendqa.bucket", "b", "sendqa.secret", "s", "sendqa.site", "x"))
            .build();

    SamplingControllerTest() {
        context.registerSingleton(world);
        context.start();
        world.registerCame(3);
        world.presented();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void showsTheCycleWithNullsAndEmptyListsSpeltOut() {
        Located view = json(call(SamplePeople.anOfficer(), "GET", BASE, ""));

        assertThat(view.text("state")).isEqualTo("drawn");
        assertThat(view.member("days").text("opensOn")).isEqualTo("2026-04-01");
        assertThat(view.object().members()).containsKey("counts");
        Located draw = view.list("draws").getFirst();
        assertThat(draw.list("shortfalls")).isEmpty();
        assertThat(draw.list("cases").getFirst().text("caseNumber")).startsWith("EHC/Ash-");
        assertThat(draw.list("cases").getFirst().flag("replaced")).isFalse();
    }

    @Test
    void aClockThatCanNotBeReadSaysWhyAndIsCountedApart() {
        Located view = json(call(SamplePeople.anOfficer(), "GET", BASE, ""));
        Located drawn = view.list("draws").getFirst().list("cases").getFirst();
        Located step = drawn.list("clocks").getFirst().list("steps").getFirst();
        assertThat(step.text("words")).isEqualTo("unknown: no date is recorded for 'Request received'");
        assertThat(step.object().members()).containsKey("dueOn");

        Located counts = json(call(SamplePeople.anOfficer(), "GET", BASE + "/timeliness/locality", ""));
        assertThat(counts.list("rows")).hasSize(6);
        assertThat(counts.list("rows").getFirst().number("unknown")).isEqualTo(3);
    }

    @Test
    void theCertificateIsGivenByteForByte() {
        APIGatewayV2HTTPResponse reply =
                call(SamplePeople.aTeamManager(1), "GET", BASE + "/draws/team-managers/certificate", "");

        assertThat(reply.getStatusCode()).isEqualTo(200);
        assertThat(reply.getHeaders())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("Cache-Control", "no-store");
        assertThat(reply.getBody()).isEqualTo(world.certificate(TEAM_MANAGERS).text());
    }

    @Test
    void aCaseIsReplacedAndTheSampleConfirmed() {
        String drawId = world.sample(TEAM_MANAGERS).cases().getFirst().drawId();
        String body = "{\"drawId\":\"%s\",\"reason\":\"moved\"}".formatted(drawId);
        String replacements = BASE + "/draws/team-managers/replacements";

        Located replaced = json(call(SamplePeople.anOfficer(), "POST", replacements, body));
        assertThat(replaced.text("by"))
                .isEqualTo(world.sample(TEAM_MANAGERS).cases().getLast().drawId());
        assertThat(call(SamplePeople.anOfficer(), "POST", BASE + "/confirmation", "")
                        .getStatusCode())
                .isEqualTo(200);
        assertThat(call(SamplePeople.anOfficer(), "POST", replacements, body).getStatusCode())
                .isEqualTo(409);
    }

    @Test
    void contributorsAreEnteredInLowerCaseAndShown() {
        String drawId = world.sample(TEAM_MANAGERS).cases().getFirst().drawId();
        String path = BASE + "/draws/team-managers/cases/%s/contributors".formatted(drawId);
        String body = "{\"contributors\":[{\"role\":\"Speech  Therapist\",\"person\":\" Slt@Example.org\"}]}";

        Located entered = json(call(SamplePeople.anOfficer(), "PUT", path, body));
        assertThat(entered.list("contributors").getLast().text("person")).isEqualTo("slt@example.org");
        assertThat(entered.list("contributors").getLast().text("role")).isEqualTo("speech therapist");
        assertThat(entered.list("unknown")).hasSize(1);
        assertThat(entered.list("takenBack")).isEmpty();
        assertThat(call(SamplePeople.aTeamManager(1), "PUT", path, body).getStatusCode())
                .isEqualTo(403);
        assertThat(call(SamplePeople.anOfficer(), "PUT", path, "{}").getStatusCode())
                .isEqualTo(400);
    }

    @Test
    void whoeverIsShownCasesIsNotedDownAndNobodyElse() {
        call(SamplePeople.anOfficer(), "GET", BASE, "");
        call(SamplePeople.anOfficer(), "GET", BASE + "/draws/team-managers/profile", "");
        call(SamplePeople.aTeamManager(1), "GET", BASE, "");
        assertThat(world.looks).containsExactly(new Access("dor", "cycles/" + World.CYCLE, "qa-officer-1", World.NOW));
    }

    @Test
    void refusalsAreProblemsWithASentence() {
        APIGatewayV2HTTPResponse reply = call(SamplePeople.aTeamManager(1), "GET", BASE, "");
        assertThat(reply.getStatusCode()).isEqualTo(403);
        assertThat(reply.getHeaders()).containsEntry("Content-Type", "application/problem+json");
        assertThat(json(reply).text("detail")).startsWith("This is for those who run the cycles.");

        assertThat(call(SamplePeople.anOfficer(), "GET", "/v1/dor/cycles/nonsense", "")
                        .getStatusCode())
                .isEqualTo(404);
        assertThat(call(
                                SamplePeople.anOfficer(),
                                "POST",
                                BASE + "/draws/team-managers/replacements",
                                "{\"drawId\":\"x\",\"reason\":\"difficult\"}")
                        .getStatusCode())
                .isEqualTo(400);
    }

    private APIGatewayV2HTTPResponse call(Person person, String method, String path, String body) {
        var http =
                RequestContext.Http.builder().withMethod(method).withPath(path).build();
        var jwt = RequestContext.Authorizer.JWT
                .builder()
                .withClaims(Map.of("sub", person.subject()))
                .build();
        var request = RequestContext.builder()
                .withHttp(http)
                .withTimeEpoch(World.NOW.toEpochMilli())
                .withAuthorizer(RequestContext.Authorizer.builder().withJwt(jwt).build())
                .build();
        var event = APIGatewayV2HTTPEvent.builder()
                .withRawPath(path)
                .withHeaders(Map.of("content-type", "application/json"))
                .withRequestContext(request)
                .withBody(body)
                .build();
        return new ApiFunction(context).handleRequest(event, new MockLambdaContext());
    }

    private static Located json(APIGatewayV2HTTPResponse reply) {
        return Located.root(JsonReader.read(reply.getBody()));
    }
}
