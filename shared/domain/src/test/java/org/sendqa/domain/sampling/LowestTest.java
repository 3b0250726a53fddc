package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LowestTest {

    @Test
    void keepsTheLowestOfMany() {
        Lowest lowest = new Lowest(3);
        IntStream.range(0, 1_000).forEach(index -> lowest.offer(999 - index, index));

        assertThat(lowest.indices()).containsExactly(999, 998, 997);
    }

    @Test
    void keepsAllThatTieWithTheLastHoweverManyTheyAre() {
        Lowest lowest = new Lowest(2);
        IntStream.range(0, 1_000).forEach(index -> lowest.offer(index % 4 == 0 ? 7 : 8, index));
        lowest.offer(1, 1_000);

        assertThat(lowest.indices()).hasSize(251).startsWith(1_000, 0, 4).endsWith(996);
    }
}
