package org.sendqa.domain.sampling;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The decimal digits of a hash, the lowest first: nine at a time in longs, without a number of 256 bits. */
final class ReversedDigits {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final long BILLION = 1_000_000_000;
    private static final int NINES = 9;
    private static final int NINE = 9;
    private static final int TWOS = 1 << NINE;
    private static final int FIVES = 1_953_125;

    /** What {@link #FIVES} has to be multiplied by to leave 1 when divided by {@link #TWOS}. */
    private static final int INVERSE = 109;

    private static final int START = "0.".length();
    private static final int SHORTEST = 64;

    /** Every number below 1,000 read backwards. */
    private static final int[] BACKWARDS = IntStream.range(0, 1_000)
            .map(number -> number % 10 * 100 + number / 10 % 10 * 10 + number / 100)
            .toArray();

    /** What is left of each word's weight after division by {@link #FIVES}, the highest first. */
    private static final long[] WEIGHTS = weights();

    private ReversedDigits() {}

    private static long[] weights() {
        long[] weights = new long[256 / Integer.SIZE];
        long weight = 1;
        for (int word = weights.length - 1; word >= 0; word--) {
            weights[word] = weight;
            weight = (weight << Integer.SIZE) % FIVES;
        }
        return weights;
    }

    /** The first nine digits as one number, by which hashes order as by their texts, unless it is the same. */
    static int leading(byte[] hash) {
        long sum = 0;
        for (int word = 0; word < WEIGHTS.length; word++) {
            sum += word(hash, word * Integer.BYTES) * WEIGHTS[word];
        }
        // A billion is 2⁹ by 5⁹: the rest by 5⁹ from words that don't wait for each other, that by 2⁹ from the last
        // one.
        int byFives = (int) (sum % FIVES);
        int byTwos = (int) WORDS.get(hash, hash.length - Integer.BYTES);
        return backwards(byFives + FIVES * ((byTwos - byFives) * INVERSE & (TWOS - 1)));
    }

    /** All digits behind {@code 0.}, with zeros to make them 64 at least. */
    static String text(byte[] hash) {
        long[] words = IntStream.range(0, hash.length / Integer.BYTES)
                .mapToLong(word -> word(hash, word * Integer.BYTES))
                .toArray();
        byte[] text = new byte[START + NINES * NINE];
        text[0] = '0';
        text[1] = '.';
        for (int nine = 0; nine < NINES; nine++) {
            write(backwards(takeNine(words, Math.max(0, nine - 1))), text, START + (nine + 1) * NINE);
        }
        int end = text.length;
        while (end > START + SHORTEST && text[end - 1] == '0') {
            end--;
        }
        return new String(text, 0, end, StandardCharsets.ISO_8859_1);
    }

    private static void write(int nine, byte[] text, int end) {
        int rest = nine;
        for (int at = end - 1; at >= end - NINE; at--) {
            text[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Takes the nine lowest digits off a number of 32-bit words, the highest first; those before one are zero. */
    private static int takeNine(long[] words, int first) {
        long rest = 0;
        for (int word = first; word < words.length; word++) {
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
