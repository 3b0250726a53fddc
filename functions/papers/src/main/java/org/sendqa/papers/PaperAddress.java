package org.sendqa.papers;

/**
 * The paper that a request speaks of, as its path says it.
 *
 * @param paper its number
 */
record PaperAddress(String cycle, String draw, String drawId, String paper) {}
