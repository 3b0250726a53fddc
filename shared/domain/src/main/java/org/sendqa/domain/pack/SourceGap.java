package org.sendqa.domain.pack;

/**
 * What the framework's document lost or leaves out; nothing is made up to fill it (T58).
 *
 * @param row the framework row that says so
 */
public record SourceGap(String what, String row) {}
