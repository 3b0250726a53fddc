package org.sendqa.local.states.reader;

/**
 * Something in a definition that can't be run, for the person who wrote it.
 *
 * @param source the file
 * @param path the state and field, as {@code DrawSample.Retry[0].MaxAttempts}
 * @param line from 1
 * @param what the rest of the sentence: what is wrong and what to write instead
 */
public record Problem(String source, String path, int line, String what) {

    /** The whole sentence. */
    public String sentence() {
        return "%s: %s (line %d): %s".formatted(source, path, line, what);
    }
}
