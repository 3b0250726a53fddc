package org.sendqa.domain.clock;

/**
 * An event that time runs from, such as the day a request came in.
 *
 * @param id what milestones name it by
 * @param date the date field of the register that records it
 */
public record Anchor(String id, String title, String date) {}
