package org.sendqa.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import org.sendqa.local.web.Page;
import org.sendqa.local.web.Reply;

/** The page on which a newcomer chooses who to be, and the checks before anybody is sent back with a code. */
record SignIn(Clients clients, People people) {

    /** Why a request to sign in, or a choice on the page, goes no further; nothing if it may. */
    Optional<Reply> refuse(URI request, String method, String form) {
        try {
            String why = wrong(AuthenticationRequest.parse(request));
            if (why.isEmpty() && method.equals("POST") && !people.has(choice(form))) {
                why = "Nobody here goes by the name that was sent. Go back and choose a person from the page.";
            }
            return why.isEmpty() ? Optional.empty() : Optional.of(page(why));
        } catch (ParseException unreadable) {
            return Optional.of(page("The address isn't a request to sign in: %s. Start from the site."
                    .formatted(unreadable.getMessage())));
        }
    }

    /** The page. Its form may lead back to itself and from there to the site. */
    Reply page() {
        return Page.of(200, "Choose who you are", """
                        <h1>Choose who you are</h1>
                        <p>Everybody here is a sample, and nobody has a password. In production this page is the
                        council's own sign-in.</p>
                        """ + people.form())
                .with("content-security-policy", List.of(Page.policy("'self' " + clients.siteOrigin())));
    }

    private String wrong(AuthenticationRequest request) {
        if (!request.getClientID().getValue().equals(clients.site())) {
            return "The client \"%s\" isn't known here. The site's is \"%s\"."
                    .formatted(request.getClientID(), clients.site());
        }
        if (!clients.mayReturnTo(String.valueOf(request.getRedirectionURI()))) {
            return "Nobody is sent back to %s. The site is at %s."
                    .formatted(request.getRedirectionURI(), clients.siteOrigin());
        }
        boolean code = request.getResponseType().equals(ResponseType.CODE);
        boolean pkce =
                request.getCodeChallenge() != null && CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod());
        return code && pkce ? "" : "The site has to ask for a code, with a code_challenge of the method S256 (PKCE).";
    }

    private static String choice(String form) {
        String field = "username=";
        return form.startsWith(field) ? URLDecoder.decode(form.substring(field.length()), UTF_8) : "";
    }

    private static Reply page(String why) {
        return Page.refusal(400, "You can't sign in this way", why);
    }
}
