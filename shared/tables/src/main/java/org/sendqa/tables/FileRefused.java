package org.sendqa.tables;

import java.io.Serial;

/**
 * Stops the reading of a file that is refused as a whole. Thrown from deep within the streams that a CSV parser pulls
 * on; whoever reads a {@link TableFile} makes it a value again, so that no use case sees it.
 */
public final class FileRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** With what is wrong and what to do. */
    public FileRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
