package org.sendqa.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import org.sendqa.local.web.OneOperation;
import org.sendqa.local.web.Reply;

/**
 * Answers {@code AdminCreateUser} of Cognito's API, and refuses every other operation by its name. Whoever is created
 * is on the sign-in page at once: choosing them there stands for typing the code that the mail would hold.
 *
 * @param pool the id of the one pool there is
 */
record AccountService(String pool, People people, KeptAccounts kept) implements HttpHandler {

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        new OneOperation("user pool", "AdminCreateUser", "InvalidParameterException", this::create).handle(exchange);
    }

    private Reply create(JsonNode wish) {
        String id = wish.path("UserPoolId").asText();
        String address = wish.path("Username").asText();
        if (!id.equals(pool)) {
            return OneOperation.refusal("ResourceNotFoundException", "User pool %s does not exist.".formatted(id));
        }
        if (!address.contains("@") || !attribute(wish, "email").equals(address)) {
            return OneOperation.refusal("InvalidParameterException", "Username should be an email.");
        }
        Person listed = Person.listed(address, attribute(wish, "email_verified").equals("true"));
        if (!people.add(listed)) {
            return OneOperation.refusal("UsernameExistsException", "User account already exists");
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
}
