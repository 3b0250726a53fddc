package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.local.LocalAws;
import org.sendqa.local.identity.Clients;
import org.sendqa.local.identity.IdentityProvider;
import org.sendqa.local.identity.Person;
import org.sendqa.local.identity.UserPool;
import org.sendqa.visitors.Visitor;
import org.sendqa.visitors.Visitor.Reply;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Callers who may not: refused alike whether what they name exists or not, and nothing changes. */
@OnPlayedMonth
@ExtendWith(UnchangedExtension.class)
class WrongCallersIT {

    private static final String CYCLE = "ehc-plan-audits-2026-04";
    private static final String COLLEAGUE = "sample-team-manager-2";

    private static final List<ApiOperation> OPERATIONS = ApiOperation.all(ApiDocument.committed());

    private static final ApiShapes SHAPES = new ApiShapes(ApiDocument.committed());

    private final LocalAws aws;

    WrongCallersIT(LocalAws aws) {
        this.aws = aws;
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
        try (IdentityProvider other = IdentityProvider.start(0, clients, people, UserPool.PLAIN)) {
            assertClosed(new Visitor(aws, "Bearer " + other.accessToken(Visitor.OFFICER, Instant.now())));
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
    void aNameThatNothingCanBearIsRefusedLikeOneThatIsNotThere() {
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        var naming = OPERATIONS.stream().filter(one -> one.path().matches(".*\\{(?!authority).*"));
        for (ApiOperation operation : naming.toList()) {
            for (String odd : List.of("%7C", "%20", "%00", "%7Bx%7D", "x".repeat(5000))) {
                Map<String, String> names = new HashMap<>(ApiNames.missing());
                names.replaceAll((_, _) -> odd);
                assertThat(operation.call(officer, odd, names, "").status()).isEqualTo(403);
                assertThat(operation
                                .call(officer, "dor", names, SHAPES.text(operation))
                                .status())
                        .as("%s %s", operation, odd)
                        .isEqualTo(operation
                                .call(officer, "dor", ApiNames.missing(), SHAPES.text(operation))
                                .status())
                        .isBetween(403, 404);
            }
        }
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

    @Test
    void wordsOfMoreThanAFunctionTakesAreRefusedByTheFrontDoor() {
        String words = "{\"answers\": {\"words\": \"%s\"}}".formatted("x".repeat(7 * 1024 * 1024));
        assertThat(Visitor.as(aws, COLLEAGUE).call("PUT", "/audits/a/sections/s", words))
                .isEqualTo(new Reply(413, "{\"message\":\"Request Too Long\"}"));
    }

    private static void assertConflict(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.json().path("detail").asText()).endsWith(".");
    }

    private void assertClosed(Visitor visitor) {
        for (ApiOperation operation : OPERATIONS) {
            assertThat(operation.call(visitor, "dor", ApiNames.missing(), ""))
                    .as("%s %s", operation, visitor.authorization())
                    .isEqualTo(new Reply(401, "{\"message\":\"Unauthorized\"}"));
        }
    }

    /** What there is; the audit is a colleague's. */
    private Map<String, String> existing() {
        return new ApiNames(aws).existing(COLLEAGUE);
    }
}
