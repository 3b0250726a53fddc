package org.sendqa.domain.json;

import java.io.Serial;

/** Says what is wrong with a JSON text or value, and where, in a sentence that can be shown to whoever wrote it. */
public final class JsonRefused extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    JsonRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong, and where. */
    public String sentence() {
        return sentence;
    }
}
