package org.sendqa.verifier;

import java.io.Serial;

/** Says what to do so that the verification can start at all; no word about the draw. */
final class WrongCall extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    WrongCall(String sentence) {
        super(sentence);
    }
}
