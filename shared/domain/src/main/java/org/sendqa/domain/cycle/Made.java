package org.sendqa.domain.cycle;

/**
 * Which making of a round's report it is, so that officers approve what they have seen and nothing else.
 *
 * @param version 1 and up
 * @param closing the revision of the closed cycle that it counts
 */
public record Made(int version, int closing) {}
