package org.sendqa.local.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a request's token admits it, as the JWT authorizer of an HTTP API does: signature, issuer, times and
 * audience first, then the route's scopes. Times are real ones: a token's life is security time.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT
 *     authorizers for HTTP APIs</a>
 */
public final class JwtAuthorizer {

    /** What the authorizer found. */
    sealed interface Verdict {

        /** The token holds: its claims as texts, and its scopes. Both are empty where a route asks for no token. */
        record Admitted(Map<String, String> claims, List<String> scopes) implements Verdict {}

        /** There is no token, or it doesn't hold. */
        record Unauthorised() implements Verdict {}

        /** The token holds and has none of the scopes that the route asks for. */
        record Forbidden() implements Verdict {}
    }

    private static final Verdict.Admitted ANYBODY = new Verdict.Admitted(Map.of(), List.of());

    /** For the keys, in milliseconds; a computer at work may take longer than the library's half a second. */
    private static final int WAIT = 10_000;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * An authorizer; it fetches the keys when it first needs them.
     *
     * @param issuer the exact text of the claim {@code iss}
     * @param keys where the issuer's public keys (JWKS) are
     * @param audience client ids, of which {@code aud} or {@code client_id} must name one
     */
    public JwtAuthorizer(String issuer, URI keys, Set<String> audience) {
        try {
            var source = JWKSourceBuilder.<SecurityContext>create(
                            keys.toURL(), new DefaultResourceRetriever(WAIT, WAIT))
                    .rateLimited(false)
                    .build();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.Family.RSA, source));
            processor.setJWTClaimsSetVerifier(new ExpectedClaims(issuer, audience));
        } catch (MalformedURLException unusable) {
            throw new IllegalArgumentException("The keys' address %s isn't a web address.".formatted(keys), unusable);
        }
    }

    Verdict judge(Route route, String authorization) {
        if (!route.authorised()) {
            return ANYBODY;
        }
        try {
            var token = SignedJWT.parse(authorization.replaceFirst("(?i)^Bearer ", ""));
            processor.process(token, null);
            var claims = ClaimTexts.of(token.getPayload().toJSONObject());
            var admitted = new Verdict.Admitted(claims, ClaimTexts.scopes(claims));
            boolean enough =
                    route.scopes().isEmpty() || admitted.scopes().stream().anyMatch(route.scopes()::contains);
            return enough ? admitted : new Verdict.Forbidden();
        } catch (KeySourceException unreachable) {
            throw new IllegalStateException("The issuer's keys can't be fetched", unreachable);
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            return new Verdict.Unauthorised();
        }
    }
}
