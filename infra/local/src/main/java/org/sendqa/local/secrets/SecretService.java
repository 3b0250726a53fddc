package org.sendqa.local.secrets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sendqa.local.web.Reply;

/**
 * Answers Secrets Manager's {@code GetSecretValue}, and refuses every other operation by its name.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">GetSecretValue</a>
 */
public final class SecretService implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICE = "secretsmanager.";
    private static final String ARN = "arn:aws:secretsmanager:eu-west-2:000000000000:secret:";

    private final Map<String, String> values;

    /** A service over secrets by their names; each has one version, the current one. */
    public SecretService(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** The ARN under which functions may ask for a secret, as well as by its name. */
    public static String arn(String name) {
        return ARN + name + "-local0";
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String operation = target == null ? "nothing" : target.replace(SERVICE, "");
        answer(operation, body)
                .with("content-type", List.of("application/x-amz-json-1.1"))
                .send(exchange);
    }

    private Reply answer(String operation, byte[] body) throws IOException {
        if (!operation.equals("GetSecretValue")) {
            return refusal(
                    "InvalidRequestException",
                    "The local Secrets Manager knows GetSecretValue only, not %s.".formatted(operation));
        }
        try {
            return value(JSON.readTree(body).path("SecretId").asText());
        } catch (JsonProcessingException unreadable) {
            return refusal("InvalidParameterException", "The request isn't JSON.");
        }
    }

    private Reply value(String id) {
        String name = id.startsWith(ARN) ? id.substring(ARN.length()).replaceFirst("-[^-]{6}$", "") : id;
        String value = values.get(name);
        if (value == null) {
            return refusal("ResourceNotFoundException", "Secrets Manager can't find the secret %s.".formatted(id));
        }
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("ARN", arn(name)).put("Name", name).put("SecretString", value);
        answer.put("VersionId", "00000000-0000-0000-0000-000000000001");
        answer.putArray("VersionStages").add("AWSCURRENT");
        return Reply.json(200, answer.toString());
    }

    private static Reply refusal(String type, String message) {
        var answer = JsonNodeFactory.instance.objectNode();
        return Reply.json(
                400, answer.put("__type", type).put("message", message).toString());
    }
}
