package org.sendqa.register;

import java.io.Serial;

/**
 * Stops the reading of a file that is refused as a whole. Thrown from deep within the streams that a CSV parser pulls
 * on, and made a value again by {@link RegisterFile}, so that no use case sees it.
 */
final class FileRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    FileRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
