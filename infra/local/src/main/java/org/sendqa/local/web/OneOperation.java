package org.sendqa.local.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * One operation of an AWS service that speaks the JSON protocol 1.1, and a refusal of all its others by their names.
 *
 * @param service as people know it
 * @param operation the one that is known
 * @param otherwise the type of the refusal of another
 */
public record OneOperation(String service, String operation, String otherwise, Function<JsonNode, Reply> answer)
        implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String asked = target == null ? "nothing" : target.substring(target.lastIndexOf('.') + 1);
        reply(asked, body)
                .with("content-type", List.of("application/x-amz-json-1.1"))
                .send(exchange);
    }

    private Reply reply(String asked, byte[] body) throws IOException {
        if (!asked.equals(operation)) {
            return refusal(otherwise, "The local %s knows %s only, not %s.".formatted(service, operation, asked));
        }
        try {
            return answer.apply(JSON.readTree(body));
        } catch (JsonProcessingException unreadable) {
            return refusal("InvalidParameterException", "The request isn't JSON.");
        }
    }

    /** A refusal of a type that the SDK makes an exception of. */
    public static Reply refusal(String type, String message) {
        var refusal = JSON.createObjectNode().put("__type", type).put("message", message);
        return Reply.json(400, refusal.toString());
    }
}
