package org.sendqa.local.states.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sendqa.local.states.registry.StateMachines;

/**
 * Answers the Step Functions API in the AWS JSON 1.0 protocol, so that the SDK's own client can be pointed at it. It
 * checks no signature: the server it hangs on must listen on 127.0.0.1 only.
 */
public final class StatesApi implements HttpHandler {

    private static final String PREFIX = "AWSStepFunctions.";

    private final Operations operations;
    private final ObjectMapper mapper = new ObjectMapper();

    /** An API over these machines. */
    public StatesApi(StateMachines machines) {
        this.operations = new Operations(machines);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                send(exchange, 200, answer(exchange));
            } catch (JsonProcessingException notJson) {
                send(exchange, 400, error("SerializationException", "The request isn't JSON."));
            } catch (Refused refused) {
                send(exchange, 400, error(refused.type(), String.valueOf(refused.getMessage())));
            }
        }
    }

    private ObjectNode answer(HttpExchange exchange) throws IOException, Refused {
        String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
        String operation = target.startsWith(PREFIX) ? target.substring(PREFIX.length()) : target;
        JsonNode body = mapper.readTree(exchange.getRequestBody());
        return operations.answer(operation, new Request(body));
    }

    private static ObjectNode error(String type, String message) {
        return JsonNodeFactory.instance.objectNode().put("__type", type).put("message", message);
    }

    private static void send(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
