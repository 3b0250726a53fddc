package org.sendqa.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns a function's answer into an HTTP answer, payload format 2.0: what has no {@code statusCode} is a JSON body by
 * itself, and what API Gateway can't read is a 500.
 */
final class FunctionReply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FunctionReply() {}

    static Reply of(String answer) {
        try {
            JsonNode node = JSON.readTree(answer);
            if (!node.has("statusCode")) {
                return Reply.json(200, node.isTextual() ? node.asText() : answer);
            }
            return whole(node);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return failed();
        }
    }

    /** What a caller sees of any failure behind the API. */
    static Reply failed() {
        return Reply.json(500, "{\"message\":\"Internal Server Error\"}");
    }

    private static Reply whole(JsonNode node) {
        int status = node.get("statusCode").asInt();
        if (status < 200 || status > 599) {
            return failed();
        }
        Reply reply = Reply.of(status, "text/plain; charset=utf-8", body(node));
        node.path("multiValueHeaders")
                .properties()
                .forEach(header -> reply.with(name(header.getKey()), texts(header.getValue())));
        node.path("headers")
                .properties()
                .forEach(header -> reply.with(
                        name(header.getKey()), List.of(header.getValue().asText())));
        List<String> cookies = texts(node.get("cookies"));
        return cookies.isEmpty() ? reply : reply.with("set-cookie", cookies);
    }

    private static byte[] body(JsonNode node) {
        String body = node.path("body").asText("");
        return node.path("isBase64Encoded").asBoolean() ? Base64.getDecoder().decode(body) : body.getBytes(UTF_8);
    }

    private static String name(String header) {
        return header.toLowerCase(Locale.ROOT);
    }

    private static List<String> texts(@Nullable JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            array.forEach(text -> texts.add(text.asText()));
        }
        return texts;
    }
}
