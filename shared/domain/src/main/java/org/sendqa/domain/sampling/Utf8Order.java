package org.sendqa.domain.sampling;

import java.util.Comparator;

/** Orders texts by their UTF-8 bytes, which every language can do alike; Java's own order differs above U+FFFF. */
enum Utf8Order implements Comparator<String> {
    BYTES;

    private static final int SURROGATES = Character.MIN_SURROGATE;
    private static final int BEHIND_SURROGATES = Character.MAX_SURROGATE + 1;

    @Override
    public int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        int at = 0;
        while (at < shared && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at == shared
                ? Integer.compare(left.length(), right.length())
                : Integer.compare(rank(left.charAt(at)), rank(right.charAt(at)));
    }

    /** UTF-8 orders as code points do, and half a surrogate pair starts a code point above all others. */
    private static int rank(char character) {
        if (character < SURROGATES) {
            return character;
        }
        return character < BEHIND_SURROGATES ? character + Character.MAX_VALUE : character;
    }
}
