package org.sendqa.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BeforeTokensIT {

    private final List<JsonNode> asked = new ArrayList<>();
    private final UserPool pool = new UserPool("pool-1", this::ask, Optional.empty());
    private final List<Person> people = List.of(
            new Person("manager-3", "Sample Team Manager 3", "Team managers", "m3@example.org", true),
            new Person("officer-1", "Sample QA Officer 1", "QA officers"));
    private final IdentityProvider provider = IdentityProvider.start(
            0, new Clients("site", URI.create("http://localhost:8080"), "program"), people, pool);
    private Optional<String> refusal = Optional.empty();

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void theTriggerIsAskedOnceForASignInWithWhatThePoolKnows() throws Exception {
        assertThat(signIn("manager-3").statusCode()).isEqualTo(200);
        assertThat(asked).singleElement().satisfies(event -> {
            assertThat(event.path("triggerSource").asText()).isEqualTo("TokenGeneration_HostedAuth");
            assertThat(event.path("userPoolId").asText()).isEqualTo("pool-1");
            assertThat(event.at("/callerContext/clientId").asText()).isEqualTo("program");
            assertThat(event.at("/request/userAttributes/sub").asText()).isEqualTo("manager-3");
            assertThat(event.at("/request/userAttributes/email").asText()).isEqualTo("m3@example.org");
            assertThat(event.at("/request/userAttributes/email_verified").asText())
                    .isEqualTo("true");
        });
    }

    @Test
    void anAccountWithoutAnAddressHasNone() throws Exception {
        assertThat(signIn("officer-1").statusCode()).isEqualTo(200);
        assertThat(asked.getFirst().at("/request/userAttributes").has("email")).isFalse();
    }

    @Test
    void whoeverRenewsTokensIsToldApart() {
        String tokens = "{\"access_token\": \"%s\"}".formatted(provider.accessToken("manager-3", Instant.now()));
        var triggered = new TriggeredTokens(pool, new People(people));
        assertThat(triggered.refusal("client_id=site&grant_type=refresh_token&refresh_token=x", tokens))
                .isEmpty();
        assertThat(asked.getFirst().path("triggerSource").asText()).isEqualTo("TokenGeneration_RefreshTokens");
    }

    @Test
    void nobodyIsSignedInWhenTheTriggerFails() throws Exception {
        refusal = Optional.of("Broken");
        HttpResponse<String> answer = signIn("manager-3");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("PreTokenGeneration failed with error Broken")
                .doesNotContain("access_token");
    }

    private Optional<String> ask(JsonNode event) {
        asked.add(event);
        return refusal;
    }

    private HttpResponse<String> signIn(String subject) throws Exception {
        String form = "grant_type=client_credentials&client_id=program&client_secret=local&sub=" + subject;
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(provider.tokens())
                            .header("content-type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
