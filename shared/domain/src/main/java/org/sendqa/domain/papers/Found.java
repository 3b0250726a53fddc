package org.sendqa.domain.papers;

/**
 * A term that a search has found, said without saying it.
 *
 * @param number its place among those of its kind as they were given, from 1
 * @param of how many were given
 */
public record Found(TermKind kind, int number, int of) {

    /** As a refusal says it. */
    public String words() {
        return of == 1 ? kind.words() : "%s (the one given as number %d)".formatted(kind.words(), number);
    }
}
