package org.sendqa.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestEventTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-12T19:03:58.123Z");

    @Test
    void theEventCarriesRouteAndTimeAsApiGatewayWritesThem() throws Exception {
        JsonNode event = event(request("GET", "/v1/registers/north%20dorset", "", Map.of()), Set.of());

        assertThat(event.at("/version").asText()).isEqualTo("2.0");
        assertThat(event.at("/routeKey").asText()).isEqualTo("GET /v1/registers/{authority}");
        assertThat(event.at("/rawPath").asText()).isEqualTo("/v1/registers/north dorset");
        assertThat(event.at("/pathParameters/authority").asText()).isEqualTo("north dorset");
        assertThat(event.at("/requestContext/stage").asText()).isEqualTo("$default");
        assertThat(event.at("/requestContext/requestId").asText()).isEqualTo("id-1");
        assertThat(event.at("/requestContext/time").asText()).isEqualTo("12/Mar/2026:19:03:58 +0000");
        assertThat(event.at("/requestContext/timeEpoch").asLong()).isEqualTo(RECEIVED.toEpochMilli());
    }

    @Test
    void headersAreJoinedAndCookiesStandApart() throws Exception {
        var headers = Map.of("accept", List.of("text/html", "text/plain"), "cookie", List.of("a=1; b=2"));

        JsonNode event = event(request("GET", "/v1/registers/x", "", headers), Set.of());

        assertThat(event.at("/headers/accept").asText()).isEqualTo("text/html,text/plain");
        assertThat(event.at("/headers").has("cookie")).isFalse();
        assertThat(event.at("/cookies")).map(JsonNode::asText).containsExactly("a=1", "b=2");
    }

    @Test
    void aQueryIsDecodedAndItsRepeatedNamesAreJoined() throws Exception {
        JsonNode event =
                event(request("GET", "/v1/registers/x", "state=open&state=late&q=a+b%26c&all", Map.of()), Set.of());

        assertThat(event.at("/rawQueryString").asText()).isEqualTo("state=open&state=late&q=a+b%26c&all");
        assertThat(event.at("/queryStringParameters/state").asText()).isEqualTo("open,late");
        assertThat(event.at("/queryStringParameters/q").asText()).isEqualTo("a b&c");
        assertThat(event.at("/queryStringParameters/all").asText()).isEmpty();
    }

    @Test
    void jsonStaysTextAndAFormIsBase64() throws Exception {
        JsonNode json = event(posted("application/problem+json; charset=utf-8"), Set.of());
        JsonNode form = event(posted("application/x-www-form-urlencoded"), Set.of());

        assertThat(json.at("/body").asText()).isEqualTo("grüße");
        assertThat(json.at("/isBase64Encoded").asBoolean()).isFalse();
        assertThat(form.at("/body").asText()).isEqualTo("Z3LDvMOfZQ==");
        assertThat(form.at("/isBase64Encoded").asBoolean()).isTrue();
    }

    @Test
    void claimsReachTheFunctionAndScopesOnlyWhereTheRouteAsksForSome() throws Exception {
        ApiRequest request = request("GET", "/v1/registers/x", "", Map.of());

        assertThat(event(request, Set.of())
                        .at("/requestContext/authorizer/jwt/claims/sub")
                        .asText())
                .isEqualTo("person-3");
        assertThat(event(request, Set.of())
                        .at("/requestContext/authorizer/jwt/scopes")
                        .isNull())
                .isTrue();
        assertThat(event(request, Set.of("openid"))
                        .at("/requestContext/authorizer/jwt/scopes/0")
                        .asText())
                .isEqualTo("openid");
    }

    private static ApiRequest posted(String type) {
        return new ApiRequest(
                "POST",
                "/v1/registers/x",
                "",
                Map.of("content-type", List.of(type)),
                new ApiRequest.Body("grüße".getBytes(UTF_8)));
    }

    private static ApiRequest request(String method, String path, String query, Map<String, List<String>> headers) {
        return new ApiRequest(method, path, query, headers, new ApiRequest.Body(new byte[0]));
    }

    private static JsonNode event(ApiRequest request, Set<String> scopes) throws Exception {
        var route = new Route(request.method(), "/v1/registers/{authority}", "Register", true, scopes);
        var found = new RouteTable(List.of(route))
                .find(request.method(), request.rawPath())
                .orElseThrow();
        var caller = new JwtAuthorizer.Verdict.Admitted(Map.of("sub", "person-3"), List.of("openid"));
        return new ObjectMapper().readTree(new RequestEvent(request, found, caller).json("id-1", RECEIVED));
    }
}
