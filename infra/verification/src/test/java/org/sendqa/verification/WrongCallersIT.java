package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.local.LocalAws;
import org.sendqa.local.identity.Clients;
import org.sendqa.local.identity.IdentityProvider;
import org.sendqa.local.identity.Person;
import org.sendqa.local.template.RouteDeclaration;
import org.sendqa.verification.Visitor.Reply;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Callers who may not: refused alike whether what they name exists or not, and nothing changes. */
@ExtendWith(MonthExtension.class)
class WrongCallersIT {

    private static final String CYCLE = "ehc-plan-audits-2026-04";
    private static final String AUDITOR = "sample-team-manager-1";
    private static final String COLLEAGUE = "sample-team-manager-2";

    private final LocalAws aws;
    private Dump before = new Dump(Map.of());

    WrongCallersIT(LocalAws aws) {
        this.aws = aws;
    }

    @BeforeEach
    void lookFirst() {
        before = Dump.of(aws);
    }

    @AfterEach
    void nothingHasChanged() {
        aws.settle();
        assertThat(Dump.of(aws).since(before)).isEmpty();
    }

    @Test
    void withoutAGoodTokenEveryRouteIsClosed() {
        Instant now = Instant.now();
        String good = aws.identity().accessToken(Visitor.OFFICER, now);
        int signature = good.lastIndexOf('.') + 1;
        String forged = good.substring(0, signature) + new StringBuilder(good.substring(signature)).reverse();
        String expired = aws.identity().accessToken(Visitor.OFFICER, now.minus(Duration.ofHours(1)));
        for (String header : List.of("", "Bearer", "Bearer nonsense", "Bearer " + forged, "Bearer " + expired)) {
            assertClosed(new Visitor(aws, header));
        }
    }

    @Test
    void aTokenOfAnotherIssuerIsAsGoodAsNone() {
        Clients clients = new Clients("local-site", URI.create("http://localhost:8080"), "local-program");
        List<Person> people = List.of(new Person(Visitor.OFFICER, "Sample QA Officer 1", "QA Officer"));
        try (IdentityProvider other = IdentityProvider.start(0, clients, people)) {
            assertClosed(new Visitor(aws, "Bearer " + other.accessToken(Visitor.OFFICER, Instant.now())));
        }
    }

    @Test
    void anAccountThatNobodyHereKnowsAndOneOfAnotherAuthorityAreTurnedAway() {
        Visitor stranger = Visitor.as(aws, "somebody-else");
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        for (RouteDeclaration route : aws.declarations().routes()) {
            Reply unknown = call(stranger, route, "dor", existing());
            Reply elsewhere = call(officer, route, "bir", existing());
            assertThat(unknown.status()).as("%s", route).isEqualTo(403);
            assertThat(elsewhere).as("%s", route).isEqualTo(unknown);
        }
    }

    @Test
    void whoeverIsTakenOffTheListIsTurnedAwayAtTheNextRequest() {
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        assertThat(officer.get("/cycles/" + CYCLE).status()).isEqualTo(200);
        String table = aws.declarations().tables().getFirst().name();
        var key = Map.of(
                "pk", AttributeValue.fromS("dor|subject|" + Visitor.OFFICER), "sk", AttributeValue.fromS("person"));
        var pointer = aws.tables().getItem(get -> get.tableName(table).key(key)).item();
        assertThat(pointer).isNotEmpty();
        aws.tables().deleteItem(delete -> delete.tableName(table).key(key));
        Reply removed = officer.get("/cycles/" + CYCLE);
        aws.tables().putItem(put -> put.tableName(table).item(pointer));
        assertThat(removed.status()).isEqualTo(403);
        assertThat(removed.body()).doesNotContain("ehc-plan-audits");
    }

    @Test
    void anAuditorLearnsNothingFromTheOfficersRoutes() {
        Visitor auditor = Visitor.as(aws, AUDITOR);
        List<RouteDeclaration> officers = aws.declarations().routes().stream()
                .filter(route -> Stream.of("/uploads", "/cycles/", "/comments").anyMatch(route.path()::contains))
                .filter(route -> !route.path().endsWith("/certificate"))
                .toList();
        assertThat(officers).hasSize(7);
        for (RouteDeclaration route : officers) {
            Reply refused = call(auditor, route, "dor", existing());
            assertThat(refused.status()).as("%s", route).isEqualTo(403);
            assertThat(call(auditor, route, "dor", missing())).isEqualTo(refused);
        }
    }

    @Test
    void somebodyElsesAuditLooksLikeOneThatIsNotThere() {
        Visitor auditor = Visitor.as(aws, AUDITOR);
        List<RouteDeclaration> ofAudits = aws.declarations().routes().stream()
                .filter(route -> route.path().contains("{audit}"))
                .toList();
        assertThat(ofAudits).hasSize(4);
        for (RouteDeclaration route : ofAudits) {
            Reply refused = call(auditor, route, "dor", existing());
            assertThat(refused.status()).as("%s", route).isEqualTo(404);
            assertThat(call(auditor, route, "dor", missing())).isEqualTo(refused);
        }
    }

    @Test
    void aReportIsShownToItsAudienceOnly() {
        Visitor auditor = Visitor.as(aws, "sample-provision-lead-1");
        assertThat(List.of("sample-service-manager-1", AUDITOR))
                .extracting(reader ->
                        Visitor.as(aws, reader).get("/reports/" + CYCLE).status())
                .containsOnly(200);
        Reply refused = auditor.get("/reports/" + CYCLE);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(auditor.get("/reports/nothing-2026-04")).isEqualTo(refused);
    }

    @Test
    void whatIsConfirmedStandsAndWhatIsClosedStaysClosed() {
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        JsonNode drawn =
                officer.get("/cycles/" + CYCLE).json().path("draws").path(0).path("cases");
        String wish = "{\"drawId\": \"%s\", \"reason\": \"moved\"}"
                .formatted(drawn.path(1).path("drawId").asText());
        String replacements = "/cycles/%s/draws/team-managers/replacements".formatted(CYCLE);
        assertConflict(officer.call("POST", replacements, wish));
        assertConflict(officer.call("POST", "/cycles/%s/confirmation".formatted(CYCLE), "{}"));
        Visitor auditor = Visitor.as(aws, COLLEAGUE);
        String audit = "/audits/" + existing().get("{audit}");
        assertConflict(auditor.call("POST", audit + "/submission", "{}"));
        assertConflict(auditor.call("POST", audit + "/declaration", "{\"hand\": \"none\"}"));
        assertConflict(auditor.call("PUT", audit + "/sections/" + existing().get("{section}"), "{\"answers\": {}}"));
    }

    private static void assertConflict(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.json().path("detail").asText()).endsWith(".");
    }

    private void assertClosed(Visitor visitor) {
        assertThat(aws.declarations().routes()).hasSizeGreaterThan(10);
        for (RouteDeclaration route : aws.declarations().routes()) {
            assertThat(call(visitor, route, "dor", existing()))
                    .as("%s %s", route, visitor.authorization())
                    .isEqualTo(new Reply(401, "{\"message\":\"Unauthorized\"}"));
        }
    }

    private static Reply call(Visitor visitor, RouteDeclaration route, String authority, Map<String, String> names) {
        String path = route.path().replace("{authority}", authority);
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace(name.getKey(), name.getValue());
        }
        return visitor.request(route.method(), path, body(route));
    }

    /** Each body is one that its route understands. */
    private static String body(RouteDeclaration route) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (route.path().endsWith("/uploads")) {
            body.put("fileName", "register.csv");
        } else if (route.path().endsWith("/replacements")) {
            body.put("drawId", "any").put("reason", "moved");
        } else if (route.path().endsWith("/declaration")) {
            body.put("hand", "none");
        } else {
            body.putObject("answers");
        }
        return route.method().equals("GET") || route.path().endsWith("/submission") ? "" : body.toString();
    }

    /** What there is; the audit is a colleague's. */
    private Map<String, String> existing() {
        Visitor colleague = Visitor.as(aws, COLLEAGUE);
        JsonNode work = colleague.get("/audits").json().path("audits").path(0);
        String audit = work.path("audit").asText();
        JsonNode form = colleague.get("/audits/" + audit).json().path("form");
        return Map.of(
                "{cycle}",
                CYCLE,
                "{draw}",
                "team-managers",
                "{audit}",
                audit,
                "{section}",
                form.path("sections").path(0).path("id").asText(),
                "{upload}",
                upload());
    }

    private String upload() {
        return before.contents().keySet().stream()
                .filter(name -> name.matches("item dor\\|upload\\|\\w+ upload"))
                .map(name -> name.split("[| ]", -1)[3])
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> missing() {
        return Map.of(
                "{cycle}", "ehc-plan-audits-2031-04",
                "{draw}", "nobody",
                "{audit}", "nothing",
                "{section}", "nowhere",
                "{upload}", "nothing");
    }
}
