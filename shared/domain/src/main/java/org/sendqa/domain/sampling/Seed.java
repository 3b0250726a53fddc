package org.sendqa.domain.sampling;

import org.sendqa.domain.json.Digest;

/**
 * What a draw's tickets are made from: nobody can foresee it, and everybody can check that it wasn't chosen afterwards.
 *
 * @param authority the pack's code
 * @param activity the activity's and the draw's id, joined by a slash, so that each draw has tickets of its own
 * @param period the cycle's month, {@code yyyy-MM}
 * @param publicValue the value whose hash was published before the draw
 */
public record Seed(String authority, String activity, String period, String publicValue) {

    /** Refuses a line feed, which would let two different seeds have one text. */
    public Seed {
        if ((authority + activity + period + publicValue).indexOf('\n') >= 0) {
            throw new IllegalArgumentException("A seed's parts are single lines; take the line feed away");
        }
    }

    /** The seed's text: its four parts joined by line feeds. */
    public String text() {
        return String.join("\n", authority, activity, period, publicValue);
    }

    /** What is published beforehand: {@code sha256:} and the SHA-256 of the public value. */
    public String commitment() {
        return Digest.of(publicValue);
    }
}
