package org.sendqa.domain.sampling;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Texts of the characters that writers and readers of JSON, UTF-8 and UTF-16 get wrong. */
final class RandomTexts {

    private static final int[] TRAPS = ("\u0000\u0001\b\t\f\r\u001f\"\\/\u007f\u0080é\u0301\u2028\u2029"
                    + "\ud7ff\ue000\ufb33\ufeff\uffff😀🏴\udbff\udfff")
            .codePoints()
            .toArray();

    private final Random random;
    private final Set<String> given = new HashSet<>();

    RandomTexts(Random random) {
        this.random = random;
    }

    /** A single line that may be empty. */
    String line() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    /** A single line that this generator hasn't given so before. */
    String another() {
        String text = line();
        while (!given.add(text)) {
            text += Integer.toString(random.nextInt(10));
        }
        return text;
    }

    private int codePoint() {
        return switch (random.nextInt(4)) {
            case 0 -> 'a' + random.nextInt(26);
            case 1 -> TRAPS[random.nextInt(TRAPS.length)];
            default -> any();
        };
    }

    private int any() {
        int point = random.nextInt(Character.MAX_CODE_POINT + 1);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return half || point == '\n' ? 'x' : point;
    }
}
