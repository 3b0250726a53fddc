package org.sendqa.domain.sampling;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/** The decimal digits of a hash, the lowest first: nine to each division of longs, without a number of 256 bits. */
final class ReversedDigits {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final long BILLION = 1_000_000_000;
    private static final int NINES = 9;
    private static final int SHORTEST = 64;

    /** Every number below 1,000 read backwards. */
    private static final int[] BACKWARDS = IntStream.range(0, 1_000)
            .map(number -> number % 10 * 100 + number / 10 % 10 * 10 + number / 100)
            .toArray();

    private ReversedDigits() {}

    /** The first nine digits as one number, by which hashes order as by their texts, unless it is the same. */
    static int leading(byte[] hash) {
        long rest = 0;
        for (int at = 0; at < hash.length; at += Integer.BYTES) {
            rest = (rest << Integer.SIZE | word(hash, at)) % BILLION;
        }
        return backwards((int) rest);
    }

    /** All digits behind {@code 0.}, with zeros to make them 64 at least. */
    static String text(byte[] hash) {
        long[] words = IntStream.range(0, hash.length / Integer.BYTES)
                .mapToLong(word -> word(hash, word * Integer.BYTES))
                .toArray();
        StringBuilder text = new StringBuilder("0.");
        int start = text.length();
        for (int nine = 0; nine < NINES; nine++) {
            text.append(BILLION + backwards(takeNine(words))).deleteCharAt(start + nine * NINES);
        }
        int end = text.length();
        while (end > start + SHORTEST && text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, end);
    }

    /** Takes the nine lowest digits off a number of 32-bit words, the highest first. */
    private static int takeNine(long[] words) {
        long rest = 0;
        for (int word = 0; word < words.length; word++) {
            long part = rest << Integer.SIZE | words[word];
            words[word] = part / BILLION;
            rest = part % BILLION;
        }
        return (int) rest;
    }

    private static int backwards(int nine) {
        return BACKWARDS[nine % 1_000] * 1_000_000
                + BACKWARDS[nine / 1_000 % 1_000] * 1_000
                + BACKWARDS[nine / 1_000_000];
    }

    private static long word(byte[] hash, int at) {
        return Integer.toUnsignedLong((int) WORDS.get(hash, at));
    }
}
