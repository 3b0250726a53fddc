package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Visitor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An address on an officer's list is all that somebody needs to sign in and be who they are. */
@OnPlayedMonth
@Order(Integer.MAX_VALUE - 2) // people join who weren't there in the month
class SignInByListIT {

    private static final String UNKNOWN =
            "This account may not do that here. If it should, ask your QA officer to add it.";

    private final SigningIn signingIn;
    private final LocalAws aws;

    SignInByListIT(LocalAws aws) {
        this.aws = aws;
        this.signingIn = new SigningIn(aws);
    }

    @Test
    void whoeverIsListedByAddressSignsInAndSeesTheirWork() {
        String row = "forum-chair-1,Sample Forum Chair 1,Chair-1@Forum.example.org,panel-chair";
        assertThat(signingIn.listed(row).json().path("added").asInt()).isEqualTo(1);
        assertThat(signedIn("forum-chair-1")).isFalse();
        for (int time = 1; time <= 2; time++) {
            Visitor chair = signingIn.signsIn("chair-1@forum.example.org");
            assertThat(chair.get("/me").json().path("id").asText()).isEqualTo("forum-chair-1");
            assertThat(chair.get("/audits").status()).isEqualTo(200);
            assertThat(signedIn("forum-chair-1")).isTrue();
            Visitor.Reply again = signingIn.listed(row);
            assertThat(again.json().path("unchanged").asInt()).as(again.body()).isEqualTo(1);
        }
    }

    @Test
    void workThatCameBeforeTheFirstSignInIsThere() {
        String account = "sample-team-manager-3";
        int audits =
                Visitor.as(aws, account).get("/audits").json().path("audits").size();
        ItemEditor items = ItemEditor.of(aws);
        items.copy("dor|subject|" + account, "person", "dor|newcomers", Map.of("sk", text("team-manager-3")));
        items.remove("dor|subject|" + account, "person");
        items.set(items.key("dor|person|team-manager-3", "person"), Map.of("subject", text("")));
        assertTurnedAway(Visitor.as(aws, account));
        Visitor manager = signingIn.signsIn("Sample Team Manager 3");
        assertThat(manager.get("/audits").json().path("audits")).hasSize(audits).isNotEmpty();
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    @Test
    void whoeverIsNotListedGetsNothingAndIsToldWhomToAsk() {
        signingIn.opened("stranger@forum.example.org", true);
        assertTurnedAway(signingIn.signsIn("stranger@forum.example.org"));
    }

    @Test
    void anAddressWithoutProofOpensNothing() {
        signingIn.opened("chair-2@forum.example.org", false);
        assertThat(signingIn
                        .listed("forum-chair-2,Sample Forum Chair 2,chair-2@forum.example.org,panel-chair")
                        .status())
                .isEqualTo(200);
        assertTurnedAway(signingIn.signsIn("chair-2@forum.example.org"));
        assertThat(signedIn("forum-chair-2")).isFalse();
    }

    @Test
    void anOfficerToBeIsImportedByAddressAndOfficersCannotChangeIt() {
        ObjectNode list = new ObjectMapper().createObjectNode().put("authority", "dor");
        ObjectNode officer = list.putArray("people").addObject();
        officer.put("id", "qa-officer-9").put("name", "Sample QA Officer 9").put("locality", "");
        officer.put("agency", "council").putArray("roles").add("qa-officer");
        officer.putArray("emails").add("officer-9@dorset.example.org");
        assertThat(aws.invoke("ImportPeopleFunction", list).path("faults")).isEmpty();
        Visitor.Reply refused = signingIn.listed("qa-officer-9,Sample QA Officer 9,mine@example.org,qa-officer");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("whose e-mail address only your administrator changes");
        Visitor signedIn = signingIn.signsIn("officer-9@dorset.example.org");
        assertThat(signedIn.get("/me").json().path("officer").asBoolean()).isTrue();
    }

    @Test
    void asManyPeopleAsAListMayHaveAreTakenBeforeTheRequestHasToBeAnswered() {
        String[] rows = IntStream.rangeClosed(1, 100)
                .mapToObj("practice-lead-%d,Sample Lead %1$d,lead-%1$d@partner.example.org,practice-lead"::formatted)
                .toArray(String[]::new);
        long began = System.nanoTime();
        Visitor.Reply reply = signingIn.listed(rows);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(reply.json().path("added").asInt()).as(reply.body()).isEqualTo(100);
        assertThat(took).as("API Gateway waits so long").isLessThan(Duration.ofSeconds(30));
    }

    private boolean signedIn(String person) {
        JsonNode all = Visitor.as(aws, Visitor.OFFICER).get("/people").json();
        return all.path("people")
                .valueStream()
                .filter(one -> one.path("id").asText().equals(person))
                .anyMatch(one -> one.path("signedIn").asBoolean());
    }

    private static void assertTurnedAway(Visitor visitor) {
        Visitor.Reply reply = visitor.get("/me");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("detail").asText()).isEqualTo(UNKNOWN);
    }
}
