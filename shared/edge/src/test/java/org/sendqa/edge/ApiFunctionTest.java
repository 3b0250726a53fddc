package org.sendqa.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.MockLambdaContext;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiFunctionTest {

    private static final String GOOD = "{\"name\":\"Ann\"}";

    private final Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
    private final ApplicationContext context = ApplicationContext.run();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aWholeBodyOfTheRightKindIsTaken() {
        assertThat(post(GOOD).getBody()).isEqualTo("{\"taken\":\"Ann\"}");
        headers.put("Content-Type", "application/json; charset=UTF-8");
        assertThat(post(GOOD).getStatusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':['Ann']} | name must be a text.",
                "{'name':5} | name must be a text.",
                "{'name':null} | name is missing.",
                "{'nam':'Ann'} | nam isn't known here; leave it out.",
                "{'name':'Ann','name':'Bea'} | Line 1, column 21: The name 'name' stands twice in one object.",
                "{'name':'Ann'} junk | Line 1, column 16: 'j' stands after the end of the value; take it away.",
                "{'name':'A\ufffdn'} | A character was lost, since the body isn't UTF-8; send it as UTF-8.",
                "[{'name':'Ann'}] | The document must be an object."
            })
    void aBodyThatIsAnythingElseIsRefusedWithItsPlace(String body, String place) {
        APIGatewayV2HTTPResponse refused = post(body.replace('\'', '"'));
        assertProblem(refused, 400);
        assertThat(refused.getBody().replace("\\u0027", "'")).contains("\"errors\":[\"" + place + "\"]");
    }

    @Test
    void aBodyLongerThanAnythingThatIsAskedForIsTooLargeAndNotRepeated() {
        APIGatewayV2HTTPResponse refused = post("{\"name\":\"" + "x".repeat(200_000) + "\"}");
        assertProblem(refused, 413);
        assertThat(refused.getBody()).contains("Nothing was saved: shorten it.").doesNotContain("xx");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        APIGatewayV2HTTPEvent event = event("POST", "/v1/dor/things");
        event.setBody(Base64.getEncoder().encodeToString(new byte[] {'"', (byte) 0xe9, '"'}));
        event.setIsBase64Encoded(true);
        APIGatewayV2HTTPResponse refused = send(event);
        assertProblem(refused, 400);
        assertThat(refused.getBody()).contains("Byte 2: here the bytes aren't UTF-8");
        event.setBody(Base64.getEncoder().encodeToString(GOOD.getBytes(UTF_8)));
        assertThat(send(event).getStatusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-16", "text/plain", "nonsense", ""})
    void aBodyThatCallsItselfAnythingButJsonInUtf8IsRefused(String type) {
        headers.put("Content-Type", type);
        APIGatewayV2HTTPResponse refused = post(GOOD);
        assertProblem(refused, 415);
        assertThat(refused.getBody()).contains("The body has to be JSON in UTF-8.");
    }

    @Test
    void whoAsksForAnotherKindOfAnswerIsToldWhichThereIs() {
        headers.put("Accept", "application/xml");
        APIGatewayV2HTTPResponse refused = send(event("GET", "/v1/dor/things/one"));
        assertProblem(refused, 406);
        assertThat(refused.getBody()).contains("The answer is JSON.");
    }

    @Test
    void anAddressOrMethodThatIsNotThereIsAProblemToo() {
        assertProblem(send(event("GET", "/v1/dor/elsewhere")), 404);
        assertProblem(send(event("DELETE", "/v1/dor/things/one")), 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", "a b", "\0", "%zz", "{thing}", "..", "\"", "é", "<script>", "a\nb"})
    void aNameThatNothingCanBearIsReadAsOneThatNothingBears(String name) {
        assertThat(send(event("GET", "/v1/dor/things/" + name)).getBody()).isEqualTo("{\"thing\":\"(unreadable)\"}");
    }

    @Test
    void namesAreReadAsTheyStandUpToAHundredCharacters() {
        for (String name : new String[] {"ehc-plan-audits-2026-04-0001", "A.b_9", "x".repeat(100)}) {
            assertThat(send(event("GET", "/v1/dor/things/" + name)).getBody()).contains("\"" + name + "\"");
        }
        assertThat(send(event("GET", "/v1/dor/things/" + "x".repeat(101))).getBody())
                .contains("(unreadable)");
    }

    @Test
    void oddQueriesAndHeadersNeverMakeTheFunctionFail() {
        APIGatewayV2HTTPEvent event = event("GET", "/v1/dor/things/one");
        event.setQueryStringParameters(Map.of("a|b {", "\0%zz}", "", "\n"));
        event.setRawQueryString("a|b {=%zz&=");
        event.setCookies(List.of("=;;", "a b\0"));
        for (String odd : List.of("nonsense", "a/b/c;;", ";", ",", "é", "*", "text/html;q=x")) {
            for (String name :
                    List.of("Accept", "Accept-Charset", "Content-Type", "Content-Length", "Origin", "Cookie")) {
                headers.clear();
                headers.put(name, odd);
                assertThat(send(event).getStatusCode()).as("%s: %s", name, odd).isLessThan(500);
            }
        }
    }

    private static void assertProblem(APIGatewayV2HTTPResponse reply, int status) {
        assertThat(reply.getStatusCode()).as(reply.getBody()).isEqualTo(status);
        assertThat(reply.getHeaders()).containsEntry("Content-Type", "application/problem+json");
        assertThat(reply.getBody()).contains("\"status\":" + status);
    }

    private APIGatewayV2HTTPResponse post(String body) {
        APIGatewayV2HTTPEvent event = event("POST", "/v1/dor/things");
        event.setBody(body);
        return send(event);
    }

    private APIGatewayV2HTTPResponse send(APIGatewayV2HTTPEvent event) {
        return new ApiFunction(context).handleRequest(event, new MockLambdaContext());
    }

    private APIGatewayV2HTTPEvent event(String method, String path) {
        var http =
                RequestContext.Http.builder().withMethod(method).withPath(path).build();
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(path)
                .withHeaders(headers)
                .withRequestContext(RequestContext.builder().withHttp(http).build())
                .build();
    }
}
