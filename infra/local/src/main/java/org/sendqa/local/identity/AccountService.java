package org.sendqa.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import org.sendqa.local.web.Reply;

/**
 * Answers {@code AdminCreateUser} of Cognito's API, and refuses every other operation by its name. Whoever is created
 * is on the sign-in page at once: choosing them there stands for typing the code that the mail would hold.
 *
 * @param pool the id of the one pool there is
 */
record AccountService(String pool, People people, KeptAccounts kept) implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICE = "AWSCognitoIdentityProviderService.";

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
        if (!operation.equals("AdminCreateUser")) {
            return refusal(
                    "InvalidParameterException",
                    "The local user pool knows AdminCreateUser only, not %s.".formatted(operation));
        }
        try {
            return create(JSON.readTree(body));
        } catch (JsonProcessingException unreadable) {
            return refusal("InvalidParameterException", "The request isn't JSON.");
        }
    }

    private Reply create(JsonNode wish) {
        String id = wish.path("UserPoolId").asText();
        String address = wish.path("Username").asText();
        if (!id.equals(pool)) {
            return refusal("ResourceNotFoundException", "User pool %s does not exist.".formatted(id));
        }
        if (!address.contains("@") || !attribute(wish, "email").equals(address)) {
            return refusal("InvalidParameterException", "Username should be an email.");
        }
        Person listed = Person.listed(address, attribute(wish, "email_verified").equals("true"));
        if (!people.add(listed)) {
            return refusal("UsernameExistsException", "User account already exists");
        }
        kept.keep(listed);
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("User")
                .put("Username", listed.subject())
                .put("Enabled", true)
                .put("UserStatus", "CONFIRMED");
        return Reply.json(200, answer.toString());
    }

    private static String attribute(JsonNode wish, String name) {
        return wish.path("UserAttributes")
                .valueStream()
                .filter(attribute -> attribute.path("Name").asText().equals(name))
                .map(attribute -> attribute.path("Value").asText())
                .findFirst()
                .orElse("");
    }

    private static Reply refusal(String type, String message) {
        var answer = JsonNodeFactory.instance.objectNode();
        return Reply.json(
                400, answer.put("__type", type).put("message", message).toString());
    }
}
