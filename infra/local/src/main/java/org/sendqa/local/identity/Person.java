package org.sendqa.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Somebody whom a newcomer can sign in as.
 *
 * @param subject what tokens carry as {@code sub}; the table knows the person's roles by it
 * @param label the name on the sign-in page, plainly a sample's
 * @param role the words under which the sign-in page lists the person
 * @param email the account's address; empty for somebody whose account has none
 * @param verified whether the address is proven to be theirs
 */
public record Person(String subject, String label, String role, String email, boolean verified) {

    /** Somebody whom a list brought: the same address is the same account at each start. */
    static Person listed(String email, boolean verified) {
        String subject = UUID.nameUUIDFromBytes(email.getBytes(UTF_8)).toString();
        return new Person(subject, email, "Listed by e-mail address", email, verified);
    }

    /** Somebody whose account has no address. */
    public Person(String subject, String label, String role) {
        this(subject, label, role, "", false);
    }
}
