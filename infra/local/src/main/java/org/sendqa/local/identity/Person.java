package org.sendqa.local.identity;

/**
 * Somebody whom a newcomer can sign in as.
 *
 * @param subject what tokens carry as {@code sub}; the table knows the person's roles by it
 * @param label the name on the sign-in page, plainly a sample's
 * @param role the words under which the sign-in page lists the person
 */
public record Person(String subject, String label, String role) {}
