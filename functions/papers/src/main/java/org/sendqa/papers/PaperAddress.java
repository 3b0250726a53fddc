package org.sendqa.papers;

/**
 * The paper that a request speaks of, as its path says it.
 *
 * @param paper its number
 */
record PaperAddress(String cycle, String draw, String drawId, String paper) {

    /** One of its pages as the API names it, below the authority. */
    String page(int number) {
        return "cycles/%s/draws/%s/cases/%s/papers/%s/pages/%d".formatted(cycle, draw, drawId, paper, number);
    }
}
