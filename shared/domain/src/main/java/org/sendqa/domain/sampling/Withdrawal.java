package org.sendqa.domain.sampling;

/**
 * A case that was drawn and has left the sample with no reserve left to take its place: one audit fewer, though the
 * draw itself gave all that were asked for.
 *
 * @param stratum in words
 * @param reason the coded reason
 */
public record Withdrawal(String stratum, String reason) {

    /** Says so in a sentence. */
    public String sentence() {
        return "%s: a case was drawn and withdrawn since (%s); no reserve was left.".formatted(stratum, reason);
    }
}
