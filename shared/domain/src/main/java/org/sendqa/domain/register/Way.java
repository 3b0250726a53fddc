package org.sendqa.domain.register;

/**
 * How an upload is to be read, as it was when its address was handed out.
 *
 * @param subject which register it is for
 * @param source whose mapping reads it; empty for the pack's own layout
 * @param version of that mapping; 0 for a known list
 * @param lookFirst whether the officer wants to see what would be read before anything is taken
 */
public record Way(String subject, String source, int version, boolean lookFirst) {

    /** By the pack's own layout, taken at once. */
    public static Way plain(String subject) {
        return new Way(subject, "", 0, false);
    }
}
