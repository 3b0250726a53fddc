package org.sendqa.domain.register;

/**
 * Any hand in a case: advice, draft, plan, decision.
 *
 * @param role what the person did, such as {@code case worker}, {@code team manager}, {@code educational psychologist}
 * @param person the person's e-mail address in lower case
 */
public record Contribution(String role, String person) {}
