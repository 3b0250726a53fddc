package org.sendqa.local.identity;

import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.sendqa.local.web.LoopbackServer;

/**
 * Signs sample people in, so that the API's callers have real tokens: by code and PKCE on the site, and for programs by
 * {@code POST /sendqa/token} with {@code grant_type=client_credentials}, {@code client_id}, any {@code client_secret},
 * and the person's subject as {@code sub}. Tokens last 15 minutes of real time. ID tokens carry
 * {@code token_use=access} too, which Cognito's don't. It signs with the keys that its library ships, which spares each
 * start the seconds that making some takes: whoever reaches it may choose to be anybody anyway.
 */
public final class IdentityProvider implements AutoCloseable {

    private static final String ISSUER_ID = "sendqa";

    private final LoopbackServer server;
    private final KeyProvider keys = new KeyProvider();
    private final Clients clients;
    private final UserPool pool;
    private final People known;

    private IdentityProvider(LoopbackServer server, Clients clients, UserPool pool, People known) {
        this.server = server;
        this.clients = clients;
        this.pool = pool;
        this.known = known;
    }

    /**
     * Starts it.
     *
     * @param port the port, or 0 for any free one; a fixed port keeps the issuer's name the same over restarts
     * @param people those whom one can choose, in the order in which the page lists them
     */
    public static IdentityProvider start(int port, Clients clients, List<Person> people, UserPool pool) {
        var known = new People(people);
        new KeptAccounts(pool.accounts()).all().forEach(known::add);
        var provider = new IdentityProvider(LoopbackServer.start(port), clients, pool, known);
        provider.keys.signingKey(ISSUER_ID);
        var tokens = new AccessTokens(ISSUER_ID, clients, known);
        var config = new OAuth2Config(true, null, null, false, new OAuth2TokenProvider(provider.keys), Set.of(tokens));
        var endpoints = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
        provider.server.mount("/", provider.page(endpoints));
        provider.server.mount(
                "/" + ISSUER_ID + "/people",
                exchange ->
                        new PeoplePage(known, clients, provider.tokens()).page().send(exchange));
        return provider;
    }

    private AuthorizationServer page(Route endpoints) {
        return new AuthorizationServer(
                server.uri(), ISSUER_ID, endpoints, new SignIn(clients, known), new TriggeredTokens(pool, known));
    }

    /** Cognito's own API, as far as accounts are opened by it. */
    public HttpHandler accounts() {
        return new AccountService(pool.id(), known, new KeptAccounts(pool.accounts()));
    }

    /** The exact text of its tokens' claim {@code iss}; the discovery document lies under it. */
    public String issuer() {
        return server.uri() + "/" + ISSUER_ID;
    }

    /** Where its public keys are, as a JWKS. */
    public URI keys() {
        return URI.create(issuer() + "/jwks");
    }

    /** Where programs and the site get tokens. */
    public URI tokens() {
        return URI.create(issuer() + "/token");
    }

    /** A page that lists the people, and says how a program gets a token for one of them. */
    public URI people() {
        return URI.create(issuer() + "/people");
    }

    /**
     * Signs a token in process, as a program's would have been at an instant; one long ago is an expired token.
     *
     * @param subject any text, known on the sign-in page or not
     */
    public String accessToken(String subject, Instant issued) {
        Map<String, Object> claims = new HashMap<>(AccessTokens.claims(clients.program()));
        claims.put("sub", subject);
        claims.put("iss", issuer());
        return new OAuth2TokenProvider(keys, issued)
                .jwt(claims, AccessTokens.LIFE, ISSUER_ID)
                .serialize();
    }

    @Override
    public void close() {
        server.close();
    }
}
