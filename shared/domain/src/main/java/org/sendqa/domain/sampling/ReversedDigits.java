package org.sendqa.domain.sampling;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * The decimal digits of hashes that stand one behind the other, the lowest first: eight at a time in longs, without a
 * number of 256 bits.
 */
final class ReversedDigits {

    /** How many bytes a hash has. */
    static final int HASH = 256 / Byte.SIZE;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle TEXT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle PAIR = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORDS_OF_HASH = HASH / Integer.BYTES;
    private static final int HUNDRED_MILLION = 100_000_000;
    private static final int THOUSAND = 1_000;
    private static final int THREE = 3;
    private static final int EIGHT = 8;

    /** So many groups of eight digits hold 256 bits. */
    private static final int GROUPS = 10;

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

    /** The digits of each word's weight in groups of eight, the lowest group first; of each the highest word first. */
    private static final int[][] EIGHTS = eights();

    private ReversedDigits() {}

    private static int[] weights() {
        int[] weights = new int[WORDS_OF_HASH];
        long weight = 1;
        for (int word = weights.length - 1; word >= 0; word--) {
            weights[word] = (int) weight;
            weight = (weight << Integer.SIZE) % FIVES;
        }
        return weights;
    }

    private static int[][] eights() {
        int[][] eights = new int[GROUPS][WORDS_OF_HASH];
        for (int word = 0; word < WORDS_OF_HASH; word++) {
            BigInteger rest = BigInteger.ONE.shiftLeft(Integer.SIZE * (WORDS_OF_HASH - 1 - word));
            for (int[] group : eights) {
                BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(HUNDRED_MILLION));
                group[word] = parts[1].intValue();
                rest = parts[0];
            }
        }
        return eights;
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
        long[] words = words(hashes, index);
        byte[] text = new byte[START + GROUPS * EIGHT + 1];
        text[0] = '0';
        text[1] = '.';
        long carried = 0;
        for (int group = 0; group < GROUPS; group++) {
            long sum = carried + sum(words, EIGHTS[group]);
            carried = sum / HUNDRED_MILLION;
            write((int) (sum - carried * HUNDRED_MILLION), text, START + group * EIGHT);
        }
        int end = START + GROUPS * EIGHT;
        while (end > START + SHORTEST && text[end - 1] == '0') {
            end--;
        }
        return new String(text, 0, end, StandardCharsets.ISO_8859_1);
    }

    private static long[] words(byte[] hashes, int index) {
        long[] words = new long[WORDS_OF_HASH];
        for (int word = 0; word < WORDS_OF_HASH; word++) {
            words[word] = word(hashes, index, word);
        }
        return words;
    }

    /** Below 2⁶³: eight words below 2³², each times less than a hundred million. */
    private static long sum(long[] words, int[] eights) {
        long sum = 0;
        for (int word = 0; word < WORDS_OF_HASH; word++) {
            sum += words[word] * eights[word];
        }
        return sum;
    }

    /** The digits of a number below a hundred million, the lowest first; the byte behind them is lost. */
    private static void write(int eight, byte[] text, int at) {
        TEXT.set(text, at, DIGITS[eight % THOUSAND]);
        TEXT.set(text, at + THREE, DIGITS[eight / THOUSAND % THOUSAND]);
        PAIR.set(text, at + 2 * THREE, (short) DIGITS[eight / (THOUSAND * THOUSAND)]);
    }

    private static long word(byte[] hashes, int index, int word) {
        return Integer.toUnsignedLong((int) WORDS.get(hashes, index * HASH + word * Integer.BYTES));
    }
}
