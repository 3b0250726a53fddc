package org.sendqa.local.identity;

import java.net.URI;

/**
 * The programs that may ask for tokens.
 *
 * @param site the site's client id; it signs people in by code and PKCE
 * @param siteOrigin where the site is, to which alone a signed-in person is sent back
 * @param program the client id of programs, which get a token for a person without a password
 */
public record Clients(String site, URI siteOrigin, String program) {

    boolean mayReturnTo(String redirect) {
        return redirect.startsWith(siteOrigin + "/");
    }
}
