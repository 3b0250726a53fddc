package org.sendqa.domain.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.apportionment.Limit.Side;

class ApportionmentTest {

    private static final List<Integer> ALL = List.of(0, 1, 2, 3);

    @Test
    void aTotalIsSharedInProportionToTheFrame() {
        assertThat(wanted(List.of(10, 20, 30, 40), Limit.exactly(10, Limit.IN_ALL, ALL)))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void whatIsLeftOverAMinimumIsSharedInProportionAmongTheOthers() {
        List<Limit> limits = new ArrayList<>(Limit.exactly(16, Limit.IN_ALL, ALL));
        limits.add(new Limit("the first", Side.AT_LEAST, 4, List.of(0)));

        assertThat(wanted(List.of(10, 20, 40, 60), limits)).containsExactly(4, 2, 4, 6);
    }

    @Test
    void equalClaimsGoByRank() {
        Apportionment lastFirst = new Apportionment(List.of(5, 5, 5, 5), List.of(3, 2, 1, 0));

        assertThat(lastFirst.wanted(Limit.exactly(1, Limit.IN_ALL, ALL))).containsExactly(0, 0, 0, 1);
        assertThat(wanted(List.of(5, 5, 5, 5), Limit.exactly(6, Limit.IN_ALL, ALL)))
                .containsExactly(2, 2, 1, 1);
    }

    @Test
    void aPlaceThatTheFrameCannotFillStaysWithItsCell() {
        List<Limit> limits = new ArrayList<>(Limit.exactly(8, Limit.IN_ALL, ALL));
        ALL.forEach(cell -> limits.add(new Limit("cell " + cell, Side.AT_LEAST, 2, List.of(cell))));

        assertThat(wanted(List.of(1, 9, 9, 5), limits)).containsExactly(2, 2, 2, 2);
        assertThat(new Apportionment(List.of(1, 9, 9, 5), ALL).canKeep(limits)).isFalse();
        assertThat(Conflict.inAnyFrame(4, limits)).isEmpty();
    }

    @Test
    void minimumsAboveTheTotalContradictWhateverTheFrame() {
        List<Limit> limits = new ArrayList<>(Limit.exactly(7, Limit.IN_ALL, ALL));
        ALL.forEach(cell -> limits.add(new Limit("cell " + cell, Side.AT_LEAST, 2, List.of(cell))));

        assertThat(Conflict.inAnyFrame(4, limits)).hasSize(1);
    }

    @Test
    void aConflictNamesItsLimitsWithTheFramesNumbers() {
        List<Limit> limits = new ArrayList<>(Limit.exactly(8, Limit.IN_ALL, ALL));
        limits.add(new Limit("Primary", Side.AT_MOST, 2, List.of(1)));

        assertThat(Conflict.in(List.of(1, 9, 2, 2), limits))
                .singleElement()
                .extracting(Conflict::sentence)
                .isEqualTo("these can't hold together: at least 8 in all (the frame has 14);"
                        + " at most 2 from Primary (the frame has 9)");
        assertThat(Conflict.in(List.of(1, 9, 3, 2), limits)).isEmpty();
    }

    @Test
    void limitsThatCrossInThreeWaysAreKeptWithAsFewCasesAsTheyNeed() {
        List<Limit> crossing = List.of(
                new Limit("ab", Side.AT_LEAST, 2, List.of(0, 1)),
                new Limit("bc", Side.AT_LEAST, 2, List.of(1, 2)),
                new Limit("ac", Side.AT_LEAST, 2, List.of(0, 2)));

        assertThat(wanted(List.of(9, 9, 9, 9), crossing)).containsExactly(1, 1, 1, 0);
        assertThat(wanted(List.of(9, 9, 0, 9), crossing)).containsExactly(2, 2, 0, 0);
        assertThat(new Apportionment(List.of(1, 1, 0, 9), ALL).canKeep(crossing))
                .isFalse();
    }

    @Test
    void tooManySumsOfLimitsThatCrossInThreeWaysAreNotSolvableInAMoment() {
        List<Limit> limits = new ArrayList<>(Limit.exactly(100, Limit.IN_ALL, ALL));
        List.of(List.of(0, 1), List.of(1, 2), List.of(0, 2))
                .forEach(cells -> limits.addAll(Limit.exactly(50, cells.toString(), cells)));

        assertThat(Apportionment.isSolvable(4, limits.subList(0, 6))).isTrue();
        assertThat(Apportionment.isSolvable(4, limits)).isFalse();
    }

    @Test
    void thousandsOfCellsWithNumbersOfTheirOwnNeedNoSearch() {
        List<Integer> frame =
                IntStream.range(0, 1_824).map(cell -> cell % 5).boxed().toList();
        List<Limit> limits = IntStream.range(0, 1_824)
                .boxed()
                .flatMap(cell -> Limit.exactly(2, "cell " + cell, List.of(cell)).stream())
                .toList();

        assertThat(new Apportionment(frame, frame).wanted(limits))
                .containsOnly(2)
                .hasSize(1_824);
        assertThat(Conflict.in(frame, limits)).hasSize(730);
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThatThrownBy(() -> new Limit("Primary", Side.AT_MOST, -1, ALL))
                .hasMessage("A limit of -1 for Primary is below nothing");
    }

    private static List<Integer> wanted(List<Integer> frame, List<Limit> limits) {
        return new Apportionment(frame, ALL).wanted(limits);
    }
}
