package org.sendqa.domain.instrument;

/**
 * One step of a scale, such as a grade.
 *
 * @param passes whether it counts towards targets
 */
public record Grade(String id, String title, boolean passes) {}
