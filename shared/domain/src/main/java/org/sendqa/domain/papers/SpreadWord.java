package org.sendqa.domain.papers;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A word that may be written in pieces: letter by letter, or broken where it shouldn't be. Pieces of other words make
 * no name, and two short words in a row aren't taken for one of four letters, as "as if" would be.
 */
record SpreadWord(String word) {

    private static final int SHORTEST = 4;

    boolean isIn(FoldedText text) {
        List<String> words = text.sequence();
        return word.length() >= SHORTEST && IntStream.range(0, words.size()).anyMatch(from -> startsAt(words, from));
    }

    private boolean startsAt(List<String> words, int from) {
        int length = 0;
        boolean isByLetters = true;
        for (int at = from; at < words.size() && length < word.length(); at++) {
            String piece = words.get(at);
            if (!word.startsWith(piece, length)) {
                return false;
            }
            length += piece.length();
            isByLetters &= piece.length() == 1;
        }
        return length == word.length() && (isByLetters || word.length() > SHORTEST);
    }
}
