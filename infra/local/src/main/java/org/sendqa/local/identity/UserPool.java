package org.sendqa.local.identity;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The user pool that the provider stands for.
 *
 * @param id as the template's {@code Ref} gives it
 * @param beforeTokens what is asked at each sign-in and renewal
 * @param accounts the file that keeps accounts which were opened; empty to forget them
 */
public record UserPool(String id, BeforeTokens beforeTokens, Optional<Path> accounts) {

    /** A pool of which nobody asks anything. */
    public static final UserPool PLAIN = new UserPool("local", BeforeTokens.nothing(), Optional.empty());
}
