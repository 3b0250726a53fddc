package org.sendqa.domain.session;

import org.sendqa.domain.cycle.CycleRef;

/**
 * Names one session of a round.
 *
 * @param draw the draw whose cases it looks at
 * @param number 1 for the first of the draw
 */
public record SessionRef(CycleRef cycle, String draw, int number) {}
