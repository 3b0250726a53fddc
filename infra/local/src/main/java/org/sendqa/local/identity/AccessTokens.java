package org.sendqa.local.identity;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * Says what stands in a token and who gets one: the site for a code and its PKCE verifier, a program for the person
 * that it names in {@code sub}; every other way is refused.
 */
record AccessTokens(String issuerId, Clients clients, People people) implements OAuth2TokenCallback {

    static final Duration LIFE = Duration.ofMinutes(15);

    static final String SCOPE = "openid";

    @Override
    public String subject(TokenRequest request) {
        String subject = parameter(request, "sub");
        if (!people.has(subject)) {
            throw refusal(
                    OAuth2Error.INVALID_REQUEST,
                    "sub has to name one of the people on the sign-in page, not '%s'".formatted(subject));
        }
        return subject;
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    /** None: Cognito's access tokens name their client in {@code client_id}. */
    @Override
    public List<String> audience(TokenRequest request) {
        return List.of();
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        check(request);
        return claims(clientId(request));
    }

    static Map<String, Object> claims(String clientId) {
        return Map.of("client_id", clientId, "token_use", "access", "scope", SCOPE);
    }

    @Override
    public long tokenExpiry() {
        return LIFE.toSeconds();
    }

    private void check(TokenRequest request) {
        boolean program = request.getAuthorizationGrant() instanceof ClientCredentialsGrant;
        if (!clientId(request).equals(program ? clients.program() : clients.site())) {
            throw refusal(OAuth2Error.INVALID_CLIENT, "the client isn't known here, or not for this kind of grant");
        }
        switch (request.getAuthorizationGrant()) {
            case AuthorizationCodeGrant code
            when code.getCodeVerifier() == null ->
                throw refusal(OAuth2Error.INVALID_GRANT, "a code needs its code_verifier (PKCE)");
            case AuthorizationCodeGrant _, ClientCredentialsGrant _, RefreshTokenGrant _ -> {}
            default -> throw refusal(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "not one of the three kinds of grant");
        }
    }

    private static String clientId(TokenRequest request) {
        var authentication = request.getClientAuthentication();
        var id = authentication == null ? request.getClientID() : authentication.getClientID();
        return id == null ? "" : id.getValue();
    }

    private static String parameter(TokenRequest request, String name) {
        var values = request.getCustomParameters().get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    private static OAuth2Exception refusal(ErrorObject error, String sentence) {
        return new OAuth2Exception(error.setDescription(ErrorObject.removeIllegalChars(sentence)), sentence);
    }
}
