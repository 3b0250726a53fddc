package org.sendqa.domain.sampling;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * The decimal digits of hashes that stand one behind the other, the lowest first: nine at a time in longs, without a
 * number of 256 bits.
 */
final class ReversedDigits {

    /** How many bytes a hash has. */
    static final int HASH = 256 / Byte.SIZE;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle TEXT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BILLION = 1_000_000_000;
    private static final int THOUSAND = 1_000;
    private static final int THREE = 3;
    private static final int NINE = 9;
    private static final int NINES = 9;
    private static final int TWOS = 1 << THREE;
    private static final int FIVES = 125;

    /** What {@link #FIVES} has to be multiplied by to leave 1 when divided by {@link #TWOS}. */
    private static final int INVERSE = 5;

    private static final int START = "0.".length();
    private static final int SHORTEST = 64;

    /** Every number below 1,000 read backwards. */
    private static final int[] BACKWARDS = IntStream.range(0, THOUSAND)
            .map(number -> number % 10 * 100 + number / 10 % 10 * 10 + number / 100)
            .toArray();

    /** The digits of every number below 1,000 as ASCII, the lowest digit in the lowest byte. */
    private static final int[] DIGITS = IntStream.range(0, THOUSAND)
            .map(number -> 0x303030 + number % 10 + number / 10 % 10 * 0x100 + number / 100 * 0x10000)
            .toArray();

    /** What is left of each word's weight after division by {@link #FIVES}, the highest first. */
    private static final int[] WEIGHTS = weights();

    private ReversedDigits() {}

    private static int[] weights() {
        int[] weights = new int[HASH / Integer.BYTES];
        long weight = 1;
        for (int word = weights.length - 1; word >= 0; word--) {
            weights[word] = (int) weight;
            weight = (weight << Integer.SIZE) % FIVES;
        }
        return weights;
    }

    /** The first three digits as one number, by which hashes order as by their texts, unless it is the same. */
    static int leading(byte[] hashes, int index) {
        long sum = 0;
        for (int word = 0; word < WEIGHTS.length; word++) {
            sum += word(hashes, index, word) * WEIGHTS[word];
        }
        // A thousand is 2³ by 5³: the rest by 5³ from words that don't wait for each other, that by 2³ from the last
        // one.
        int byFives = (int) (sum % FIVES);
        int byTwos = (int) word(hashes, index, WEIGHTS.length - 1);
        return BACKWARDS[byFives + FIVES * ((byTwos - byFives) * INVERSE & (TWOS - 1))];
    }

    /** All digits behind {@code 0.}, with zeros to make them 64 at least. */
    static String text(byte[] hashes, int index) {
        long[] words = new long[HASH / Integer.BYTES];
        for (int word = 0; word < words.length; word++) {
            words[word] = word(hashes, index, word);
        }
        byte[] text = new byte[START + NINES * NINE + 1];
        text[0] = '0';
        text[1] = '.';
        for (int nine = 0; nine < NINES; nine++) {
            write(takeNine(words, Math.max(0, nine - 1)), text, START + nine * NINE);
        }
        int end = text.length - 1;
        while (end > START + SHORTEST && text[end - 1] == '0') {
            end--;
        }
        return new String(text, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** The digits of a number below a billion, the lowest first; the byte behind them is lost. */
    private static void write(int nine, byte[] text, int at) {
        TEXT.set(text, at, DIGITS[nine % THOUSAND]);
        TEXT.set(text, at + THREE, DIGITS[nine / THOUSAND % THOUSAND]);
        TEXT.set(text, at + 2 * THREE, DIGITS[nine / (THOUSAND * THOUSAND)]);
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

    private static long word(byte[] hashes, int index, int word) {
        return Integer.toUnsignedLong((int) WORDS.get(hashes, index * HASH + word * Integer.BYTES));
    }
}
