package org.sendqa.domain.clock;

/**
 * How long a step may take.
 *
 * @param weeks whole calendar weeks, 1 to 104
 * @param from the anchor or milestone whose recorded day they run from
 */
public record Limit(int weeks, String from) {

    static final int MOST_WEEKS = 104;
}
