package org.sendqa.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.sendqa.local.web.Page;
import org.sendqa.local.web.Reply;

/**
 * Puts mock-oauth2-server's endpoints on a loopback server, each under the issuer's one address whatever the caller's
 * Host header says, and only those that a sign-in needs.
 */
record AuthorizationServer(URI origin, String issuerId, Route endpoints, SignIn signIn, TriggeredTokens triggered)
        implements HttpHandler {

    private static final Set<String> OPEN =
            Set.of("/.well-known/openid-configuration", "/jwks", "/authorize", "/token", "/endsession", "/userinfo");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        URI target = origin.resolve(exchange.getRequestURI().toString());
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        answer(exchange, target, body).send(exchange);
    }

    private Reply answer(HttpExchange exchange, URI target, String body) {
        if (target.getPath().equals("/")) {
            return Reply.empty(302).with("location", List.of(signIn.clients().siteOrigin() + "/"));
        }
        String endpoint = target.getPath().replaceFirst("^/" + issuerId, "");
        if (!OPEN.contains(endpoint)) {
            return Page.refusal(
                    404, "Not found", "One signs in from the site, which sends everybody here in its turn.");
        }
        String method = exchange.getRequestMethod();
        if (!endpoint.equals("/authorize")) {
            return endpointReply(exchange, target, body);
        }
        return signIn.refuse(target, method, body)
                .orElseGet(() -> method.equals("POST") ? endpointReply(exchange, target, body) : signIn.page());
    }

    private Reply endpointReply(HttpExchange exchange, URI target, String body) {
        var headers = new Headers.Builder();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("host") && !name.toLowerCase(Locale.ROOT).startsWith("x-forwarded")) {
                values.forEach(value -> headers.add(name, value));
            }
        });
        var url = HttpUrl.get(target.toString());
        var answer = endpoints.invoke(new OAuth2HttpRequest(headers.build(), exchange.getRequestMethod(), url, body));
        return refusal(target, body, answer).orElseGet(() -> reply(answer));
    }

    private Optional<Reply> refusal(URI target, String body, OAuth2HttpResponse answer) {
        String tokens = answer.getBody();
        return tokens != null && answer.getStatus() == 200 && target.getPath().endsWith("/token")
                ? triggered.refusal(body, tokens)
                : Optional.empty();
    }

    private static Reply reply(OAuth2HttpResponse answer) {
        String body = answer.getBody();
        Reply reply = body == null
                ? Reply.empty(answer.getStatus())
                : Reply.of(answer.getStatus(), "text/plain; charset=utf-8", body.getBytes(UTF_8));
        answer.getHeaders().toMultimap().forEach((name, values) -> reply.with(name, List.copyOf(values)));
        return reply.with("cache-control", List.of("no-store"));
    }
}
