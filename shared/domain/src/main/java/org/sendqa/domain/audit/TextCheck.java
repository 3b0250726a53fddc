package org.sendqa.domain.audit;

import java.util.Optional;
import java.util.stream.IntStream;

/** What can't stand in words that somebody types: too many, broken characters, characters that nobody sees. */
public final class TextCheck {

    private TextCheck() {}

    /** What is wrong with a text, as a sentence goes on after the question. */
    public static Optional<String> fault(String text, int limit) {
        int[] points = text.codePoints().toArray();
        int over = points.length - limit;
        return IntStream.range(0, points.length)
                .mapToObj(at -> fault(points[at], at + 1))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> over > 0
                        ? Optional.of("may have %d characters and has %d too many; shorten it".formatted(limit, over))
                        : Optional.empty());
    }

    private static Optional<String> fault(int codePoint, int place) {
        if (isBroken(codePoint)) {
            return Optional.of("holds a broken character; delete it and type it again");
        }
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t'
                ? Optional.of(
                        "holds the control character U+%04X as character %d; delete it".formatted(codePoint, place))
                : Optional.empty();
    }

    /** Half a surrogate pair, or what stands where a character was lost. */
    private static boolean isBroken(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE || codePoint == 0xfffd;
    }
}
