package org.sendqa.packs;

/** Puts words of several cells of a form together. */
final class FormWords {

    private FormWords() {}

    /** Words on lines of their own, without empty ones. */
    static String joined(String words, String more) {
        return words.isEmpty() || more.isEmpty() ? words + more : "%s\n%s".formatted(words, more);
    }
}
