package org.sendqa.local.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityProviderIT {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";
    private static final String SITE = "http://localhost:8080";

    /** One for all tests, since making its keys takes a while. */
    private static final IdentityProvider PROVIDER = IdentityProvider.start(
            0,
            new Clients("site", URI.create(SITE), "program"),
            List.of(
                    new Person("manager-3", "Sample Team Manager 3", "Team managers"),
                    new Person("officer-1", "Sample <QA> Officer 1", "QA officers")),
            UserPool.PLAIN);

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @AfterAll
    static void closeProvider() {
        PROVIDER.close();
    }

    @Test
    void thePageListsEverybodyUnderTheirRole() throws Exception {
        String page = get(signIn(Map.of())).body();

        assertThat(page).contains("<h2>Team managers</h2>", "<h2>QA officers</h2>");
        assertThat(page).contains("<button name=\"username\" value=\"manager-3\">Sample Team Manager 3</button>");
        assertThat(page).contains("Sample &lt;QA&gt; Officer 1");
    }

    @Test
    void aPersonChosenOnThePageComesBackWithACodeForATokenLikeCognitos() throws Exception {
        Map<String, String> code = Map.of("grant_type", "authorization_code", "code", choose("manager-3"));

        HttpResponse<String> answer = token(with(code, "client_id", "site", "code_verifier", VERIFIER));

        JWTClaimsSet claims = claims(answer);
        assertThat(claims.getSubject()).isEqualTo("manager-3");
        assertThat(claims.getIssuer()).isEqualTo(PROVIDER.issuer());
        assertThat(claims.getStringClaim("client_id")).isEqualTo("site");
        assertThat(claims.getStringClaim("token_use")).isEqualTo("access");
        assertThat(claims.getAudience()).isEmpty();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isNotEmpty();
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
        Map<String, String> missing = Map.of("grant_type", "authorization_code", "code", choose("manager-3"));
        Map<String, String> wrong = Map.of("grant_type", "authorization_code", "code", choose("manager-3"));

        assertThat(token(with(missing, "client_id", "site")).statusCode()).isEqualTo(400);
        assertThat(token(with(wrong, "client_id", "site", "code_verifier", VERIFIER + "x"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aProgramGetsATokenForThePersonItNames() throws Exception {
        HttpResponse<String> answer = token(program("sub", "officer-1"));

        assertThat(claims(answer).getSubject()).isEqualTo("officer-1");
        assertThat(claims(answer).getStringClaim("client_id")).isEqualTo("program");
    }

    @Test
    void aProgramGetsNoTokenForAStranger() throws Exception {
        HttpResponse<String> answer = token(program("sub", "nobody"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("has to name one of the people on the sign-in page, not 'nobody'");
    }

    @Test
    void otherGrantsAndUnknownClientsGetNoToken() throws Exception {
        var password = Map.of("grant_type", "password", "username", "manager-3", "password", "x", "client_id", "site");
        Map<String, String> unknown = new TreeMap<>(program("sub", "officer-1"));
        unknown.put("client_id", "stranger");

        assertThat(token(password).statusCode()).isEqualTo(400);
        assertThat(token(unknown).statusCode()).isEqualTo(401);
    }

    @Test
    void signInGoesNoFurtherForAStrangeClientOrPlaceOrWithoutPkce() throws Exception {
        for (Map<String, String> change : List.of(
                Map.of("client_id", "stranger"),
                Map.of("redirect_uri", "http://elsewhere.example/back"),
                Map.of("redirect_uri", SITE + ".elsewhere.example/back"),
                Map.of("code_challenge_method", "plain"))) {
            HttpResponse<String> page = get(signIn(change));

            assertThat(page.statusCode()).as(change.toString()).isEqualTo(400);
            assertThat(page.body()).contains("You can&#39;t sign in this way");
        }
    }

    @Test
    void nobodyCanBeChosenWhoIsNotOnThePage() throws Exception {
        assertThat(post(signIn(Map.of()), "username=nobody").statusCode()).isEqualTo(400);
    }

    @Test
    void theIssuerHasOneNameWhateverTheCallerCallsIt() throws Exception {
        URI byName =
                URI.create(PROVIDER.issuer().replace("127.0.0.1", "localhost") + "/.well-known/openid-configuration");

        JsonNode discovery = new ObjectMapper().readTree(get(byName).body());

        assertThat(discovery.get("issuer").asText()).isEqualTo(PROVIDER.issuer());
        assertThat(discovery.get("jwks_uri").asText()).isEqualTo(PROVIDER.keys().toString());
        assertThat(discovery.get("token_endpoint").asText())
                .isEqualTo(PROVIDER.tokens().toString());
    }

    @Test
    void aNewcomerFindsWhoThereIsAndHowAProgramSignsIn() throws Exception {
        String page = get(PROVIDER.people()).body();

        assertThat(page)
                .contains("<td>Sample Team Manager 3</td><td>Team managers</td><td><code>manager-3</code></td>");
        assertThat(page).contains("curl " + PROVIDER.tokens() + " -d grant_type=client_credentials");
    }

    @Test
    void itsFrontPageIsTheSites() throws Exception {
        HttpResponse<String> answer = get(URI.create(PROVIDER.issuer()).resolve("/"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).contains(SITE + "/");
    }

    @Test
    void nothingButTheEndpointsOfASignInIsServed() throws Exception {
        assertThat(get(URI.create(PROVIDER.issuer() + "/debugger")).statusCode())
                .isEqualTo(404);
    }

    private String choose(String person) throws Exception {
        HttpResponse<String> back = post(signIn(Map.of()), "username=" + person);
        assertThat(back.statusCode()).isEqualTo(302);
        String location = back.headers().firstValue("location").orElseThrow();
        assertThat(location).startsWith(SITE + "/signed-in?").contains("state=a-state");
        return location.replaceFirst(".*[?&]code=", "").replaceFirst("&.*", "");
    }

    private URI signIn(Map<String, String> changes) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
        Map<String, String> request = new TreeMap<>(Map.of(
                "client_id", "site",
                "redirect_uri", SITE + "/signed-in",
                "response_type", "code",
                "scope", "openid",
                "state", "a-state",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest),
                "code_challenge_method", "S256"));
        request.putAll(changes);
        return URI.create(PROVIDER.issuer() + "/authorize?" + form(request));
    }

    private static Map<String, String> program(String name, String value) {
        return Map.of(
                "grant_type", "client_credentials", "client_id", "program", "client_secret", "local", name, value);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("redirect_uri", SITE + "/signed-in");
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private HttpResponse<String> token(Map<String, String> fields) throws Exception {
        return post(PROVIDER.tokens(), form(fields));
    }

    private HttpResponse<String> post(URI address, String form) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("content-type", "application/x-www-form-urlencoded")
                .header("origin", SITE)
                .POST(BodyPublishers.ofString(form));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static JWTClaimsSet claims(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode tokens = new ObjectMapper().readTree(answer.body());
        return SignedJWT.parse(tokens.get("access_token").asText()).getJWTClaimsSet();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
