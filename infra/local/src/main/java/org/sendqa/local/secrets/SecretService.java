package org.sendqa.local.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import org.sendqa.local.web.OneOperation;
import org.sendqa.local.web.Reply;

/**
 * Answers Secrets Manager's {@code GetSecretValue}, and refuses every other operation by its name.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">GetSecretValue</a>
 */
public final class SecretService implements HttpHandler {

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
        new OneOperation("Secrets Manager", "GetSecretValue", "InvalidRequestException", this::value).handle(exchange);
    }

    private Reply value(JsonNode wish) {
        String id = wish.path("SecretId").asText();
        String name = id.startsWith(ARN) ? id.substring(ARN.length()).replaceFirst("-[^-]{6}$", "") : id;
        String value = values.get(name);
        if (value == null) {
            return OneOperation.refusal(
                    "ResourceNotFoundException", "Secrets Manager can't find the secret %s.".formatted(id));
        }
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("ARN", arn(name)).put("Name", name).put("SecretString", value);
        answer.put("VersionId", "00000000-0000-0000-0000-000000000001");
        answer.putArray("VersionStages").add("AWSCURRENT");
        return Reply.json(200, answer.toString());
    }
}
