package org.sendqa.local.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells the site what a deployment writes to its {@code /config.json}: whom it serves, and where one signs in. Nothing
 * in it is secret.
 *
 * @param authorities their names by id, as they are when somebody asks
 * @param issuer of tokens; its endpoints lie under it
 * @param client the site's id there
 * @param origin the site's own, to which one returns after signing out
 * @param uploads where pages put files, by addresses signed for one file each
 */
public record SiteConfig(Map<String, String> authorities, URI issuer, String client, URI origin, URI uploads) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Reply reply() {
        ObjectNode config = JSON.createObjectNode().put("api", "/v1");
        config.put(
                "authorities",
                authorities.entrySet().stream()
                        .map(authority -> authority.getKey() + ":" + authority.getValue())
                        .collect(Collectors.joining(",")));
        config.putObject("signIn")
                .put("issuer", issuer.toString())
                .put("authorize", issuer + "/authorize")
                .put("token", issuer + "/token")
                .put("signOut", issuer + "/endsession?post_logout_redirect_uri=" + origin + "/")
                .put("client", client);
        config.putObject("notice")
                .put("words", "This SEND QA runs on this computer alone. Its people and cases are samples.")
                .put("link", "What runs here: mailbox, people, clock")
                .put("address", "/local");
        return Reply.json(200, config.toString()).with("cache-control", List.of("no-cache"));
    }

    /** The other origins that pages may ask: for tokens, and to take files. */
    String otherOrigins() {
        return originOf(issuer) + " " + originOf(uploads);
    }

    private static String originOf(URI address) {
        return address.resolve("/").toString().replaceFirst("/$", "");
    }
}
