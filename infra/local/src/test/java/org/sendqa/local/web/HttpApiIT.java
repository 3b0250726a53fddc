package org.sendqa.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.local.identity.Clients;
import org.sendqa.local.identity.IdentityProvider;
import org.sendqa.local.identity.UserPool;
import org.sendqa.local.web.HttpFunctions.Answer;

class HttpApiIT {

    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
    private static final Clients CLIENTS = new Clients("site", URI.create("http://127.0.0.1:1"), "program");

    /** One for all tests, since making its keys takes a while. */
    private static final IdentityProvider IDENTITY = IdentityProvider.start(0, CLIENTS, List.of(), UserPool.PLAIN);

    private final FrontDoor door = FrontDoor.start(0);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void mount() {
        var authorizer = new JwtAuthorizer(IDENTITY.issuer(), IDENTITY.keys(), Set.of("site", "program"));
        var routes = List.of(
                new Route("GET", "/v1/open", "Echo", false, Set.of()),
                new Route("POST", "/v1/audits/{audit}", "Echo", true, Set.of()),
                new Route("GET", "/v1/scoped", "Echo", true, Set.of("officer")),
                new Route("GET", "/v1/tiny", "Tiny", false, Set.of()),
                new Route("GET", "/v1/broken", "Broken", false, Set.of()));
        door.mount("/v1/", new HttpApi(routes, authorizer, HttpApiIT::call, InstantSource.fixed(NOW)));
    }

    @AfterEach
    void close() {
        client.close();
        door.close();
    }

    @AfterAll
    static void closeIdentity() {
        IDENTITY.close();
    }

    /** Answers what it was called with; the function Broken fails, and no event is small enough for Tiny. */
    private static Answer call(String function, String event) {
        return switch (function) {
            case "Echo" -> new Answer.Answered(event);
            case "Tiny" -> new Answer.TooLarge();
            default -> new Answer.Failed();
        };
    }

    @Test
    void aCallWithATokenReachesItsFunctionWithTheClaimsAsTexts() throws Exception {
        HttpResponse<String> answer = send(post("/v1/audits/7", "{}").header("authorization", bearer(Instant.now())));

        JsonNode event = new ObjectMapper().readTree(answer.body());
        JsonNode claims = event.at("/requestContext/authorizer/jwt/claims");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(event.at("/pathParameters/audit").asText()).isEqualTo("7");
        assertThat(claims.get("sub").asText()).isEqualTo("person-3");
        assertThat(claims.get("exp").isTextual()).isTrue();
        assertThat(claims.get("exp").asText()).matches("\\d{10}");
        assertThat(event.at("/requestContext/timeEpoch").asLong()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void aCallWithoutATokenOrWithOneThatNeverWasIsRefused() throws Exception {
        for (String header : List.of("", "Bearer", "Bearer x.y.z", bearer(Instant.now()) + "x")) {
            HttpResponse<String> answer = send(post("/v1/audits/7", "{}").header("authorization", header));

            assertThat(answer.statusCode()).as(header).isEqualTo(401);
            assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
        }
    }

    @Test
    void aTokenHoldsFromItsIssueForFifteenMinutes() throws Exception {
        Instant old = Instant.now().minus(Duration.ofMinutes(15));
        Instant early = Instant.now().plus(Duration.ofMinutes(5));

        assertThat(send(post("/v1/audits/7", "{}").header("authorization", bearer(old)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(post("/v1/audits/7", "{}").header("authorization", bearer(early)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherIssuerOrForAnotherClientIsRefused() throws Exception {
        try (var other = IdentityProvider.start(0, CLIENTS, List.of(), UserPool.PLAIN)) {
            String foreign = "Bearer " + other.accessToken("person-3", Instant.now());
            assertThat(send(post("/v1/audits/7", "{}").header("authorization", foreign))
                            .statusCode())
                    .isEqualTo(401);
        }
        var strict = new JwtAuthorizer(IDENTITY.issuer(), IDENTITY.keys(), Set.of("somebody-else"));
        var verdict = strict.judge(new Route("GET", "/", "Echo", true, Set.of()), bearer(Instant.now()));
        assertThat(verdict).isEqualTo(new JwtAuthorizer.Verdict.Unauthorised());
    }

    @Test
    void keysThatCannotBeFetchedAreOurFaultAndNotTheCallers() throws Exception {
        var lost = new JwtAuthorizer(IDENTITY.issuer(), URI.create("http://127.0.0.1:1/jwks"), Set.of("program"));
        var routes = List.of(new Route("GET", "/v2/audits", "Echo", true, Set.of()));
        door.mount("/v2/", new HttpApi(routes, lost, HttpApiIT::call, InstantSource.fixed(NOW)));

        HttpResponse<String> answer = send(get("/v2/audits").header("authorization", bearer(Instant.now())));

        assertThat(answer.statusCode()).isEqualTo(500);
    }

    @Test
    void aTokenWithoutTheScopeOfTheRouteIsForbidden() throws Exception {
        HttpResponse<String> answer = send(get("/v1/scoped").header("authorization", bearer(Instant.now())));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Forbidden\"}");
    }

    @Test
    void anOpenRouteAsksForNoTokenAndAMissingOneIsNotFound() throws Exception {
        assertThat(send(get("/v1/open")).statusCode()).isEqualTo(200);
        assertThat(send(post("/v1/open", "{}")).statusCode()).isEqualTo(404);
        assertThat(send(get("/v1/nowhere")).body()).isEqualTo("{\"message\":\"Not Found\"}");
    }

    @Test
    void aFunctionThatFailsIsAServerErrorWithoutDetails() throws Exception {
        HttpResponse<String> answer = send(get("/v1/broken"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    /**
     * AWS Lambda API Reference, Invoke, Errors: "RequestTooLargeException. The request payload exceeded the Invoke
     * request body JSON input quota. HTTP Status Code: 413". The developer guide of HTTP APIs doesn't say how they hand
     * that on; the words are those with which a REST API was seen to.
     */
    @Test
    void anEventLargerThanAFunctionTakesIsTooLong() throws Exception {
        HttpResponse<String> answer = send(get("/v1/tiny"));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Request Too Long\"}");
    }

    @Test
    void aBodyOfMoreThanTenMegabytesIsTooLarge() throws Exception {
        byte[] body = new byte[HttpApi.LARGEST_BODY + 1];
        var request =
                HttpRequest.newBuilder(URI.create(door.uri() + "/v1/audits/7")).POST(BodyPublishers.ofByteArray(body));

        HttpResponse<String> answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    }

    private String bearer(Instant issued) {
        return "Bearer " + IDENTITY.accessToken("person-3", issued);
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(door.uri() + path));
    }

    private HttpRequest.Builder post(String path, String body) {
        return get(path).header("content-type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
