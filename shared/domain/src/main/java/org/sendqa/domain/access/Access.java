package org.sendqa.domain.access;

import java.time.Instant;

/**
 * Somebody was shown data of cases; this says so and holds none of it.
 *
 * @param what what was looked at, as the API names it, such as {@code audits/ehc-plan-audits-2026-04-0001}
 * @param person who, by id
 */
public record Access(String authority, String what, String person, Instant at) {}
