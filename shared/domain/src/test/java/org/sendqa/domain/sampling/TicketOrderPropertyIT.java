package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order that is computed fast is the order of whole tickets. */
class TicketOrderPropertyIT {

    private static final BigInteger LARGEST = BigInteger.TWO.pow(256).subtract(BigInteger.ONE);

    private final Random random = new Random(20260402);

    @Test
    void theLowestTicketsAreThoseOfThePlainImplementation() {
        for (int round = 0; round < 1_000; round++) {
            List<String> ids = ids(random.nextInt(200));
            String seed = "seed " + round;
            int count = random.nextInt(ids.size() + 3);
            List<Ticket> plain = PlainTickets.inOrder(seed, ids);

            assertThat(new TicketBox(seed).lowest(ids, count))
                    .isEqualTo(plain.subList(0, Math.min(count, plain.size())));
        }
    }

    @Test
    void thisHoldsForFramesSoLargeThatFirstThreeDigitsTie() {
        List<String> ids = ids(100_000);
        List<Ticket> plain = PlainTickets.inOrder("seed", ids);
        List<String> threes =
                plain.stream().map(ticket -> ticket.number().substring(0, 5)).toList();

        assertThat(Set.copyOf(threes)).hasSizeLessThan(threes.size());
        assertThat(new TicketBox("seed").lowest(ids, ids.size())).isEqualTo(plain);
        assertThat(new TicketBox("seed").lowest(ids, 17)).isEqualTo(plain.subList(0, 17));
    }

    @Test
    void anyNumberOfAHashIsWrittenAsThePlainImplementationWritesIt() {
        Stream.concat(edges(), IntStream.range(0, 20_000).mapToObj(_ -> new BigInteger(random.nextInt(257), random)))
                .forEach(number -> {
                    String plain = PlainTickets.number(number);
                    assertThat(ReversedDigits.text(bytes(number), 1)).isEqualTo(plain);
                    assertThat(ReversedDigits.leading(bytes(number), 1))
                            .isEqualTo(Integer.parseInt(plain.substring(2, 5)));
                });
    }

    private static Stream<BigInteger> edges() {
        Stream<BigInteger> powers = IntStream.rangeClosed(0, 77).mapToObj(BigInteger.TEN::pow);
        return Stream.concat(
                powers.flatMap(power -> Stream.of(power, power.subtract(BigInteger.ONE))), Stream.of(LARGEST));
    }

    /** A hash that is this number, behind another one. */
    private static byte[] bytes(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] bytes = new byte[2 * ReversedDigits.HASH];
        int length = Math.min(signed.length, ReversedDigits.HASH);
        System.arraycopy(signed, signed.length - length, bytes, bytes.length - length, length);
        return bytes;
    }

    /** Ids of any characters that UTF-8 can write, all different. */
    private List<String> ids(int count) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int[] points = random.ints(random.nextInt(6), 0, Character.MAX_CODE_POINT + 1)
                    .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                    .toArray();
            ids.add(new String(points, 0, points.length) + number);
        }
        return ids;
    }

    @Test
    void textsStandInTheOrderOfTheirUtf8Bytes() {
        List<String> texts = ids(2_000);
        for (int index = 1; index < texts.size(); index++) {
            String left = texts.get(index - 1);
            String right = texts.get(index);
            int bytes = Arrays.compareUnsigned(utf8(left), utf8(right));

            assertThat(Integer.signum(Utf8Order.BYTES.compare(left, right))).isEqualTo(Integer.signum(bytes));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
