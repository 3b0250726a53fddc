package org.sendqa.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionReplyTest {

    @Test
    void aWholeAnswerKeepsStatusHeadersAndCookies() {
        Reply reply = FunctionReply.of("""
                {"statusCode":201,"headers":{"Content-Type":"application/problem+json","ETag":"\\"4\\""},
                 "cookies":["a=1","b=2"],"body":"{}"}""");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("content-type")).containsExactly("application/problem+json");
        assertThat(reply.header("etag")).containsExactly("\"4\"");
        assertThat(reply.header("set-cookie")).containsExactly("a=1", "b=2");
        assertThat(reply.text()).isEqualTo("{}");
    }

    @Test
    void aBodyInBase64IsDecoded() {
        assertThat(FunctionReply.of("{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"aGVsbG8=\"}")
                        .text())
                .isEqualTo("hello");
    }

    @Test
    void anAnswerWithoutAStatusIsJsonByItself() {
        Reply reply = FunctionReply.of("{\"hello\":\"world\"}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).containsExactly("application/json");
        assertThat(reply.text()).isEqualTo("{\"hello\":\"world\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{\"statusCode\":\"soon\"}",
                "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"not base64!\"}"
            })
    void whatCannotBeReadIsAFailureWithoutDetails(String answer) {
        Reply reply = FunctionReply.of(answer);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }
}
