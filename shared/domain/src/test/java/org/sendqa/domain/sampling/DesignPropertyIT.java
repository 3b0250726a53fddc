package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.Quotas.PHASES;
import static org.sendqa.domain.sampling.Quotas.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.register.Subject;

/** Stated against empirical inclusion probabilities of every kind of design, over 10,000 seeds each. */
class DesignPropertyIT {

    static final int DRAWS = 10_000;
    static final CellGrid GRID =
            new CellGrid(new TreeMap<>(Map.of("locality", Set.of("North", "South"), "phase", Set.copyOf(PHASES))));
    static final List<String> BY = List.of("locality", "phase");
    static final List<Subject> REGISTER = register();

    static Stream<Kind> kinds() {
        List<Bound> bounds = List.of(Bound.atLeastEach("phase", 2), Bound.atLeastEach("locality", 5));
        return Stream.of(
                new Kind("each", new Quota.Each(BY, 2, 0), List.of()),
                new Kind(
                        "sizes",
                        new Quota.Sizes(
                                BY,
                                List.of(
                                        new Quota.Group(Where.is("phase", "Primary"), 5),
                                        new Quota.Group(Where.is("phase", "Post-16"), 1)),
                                0),
                        List.of()),
                new Kind("total", new Quota.Total(List.of(), new Amount.Fixed(9), List.of()), List.of()),
                new Kind("total with minimums", new Quota.Total(BY, new Amount.Fixed(13), bounds), List.of()),
                new Kind("agreed", new Quota.Total(BY, new Amount.Agreed(8, 20), bounds), List.of()),
                new Kind("per auditor", new Quota.Total(BY, new Amount.PerAuditor(2, 1), bounds), List.of()),
                new Kind("each, spread", new Quota.Each(BY, 3, 0), List.of("need", "age")),
                new Kind(
                        "total, spread", new Quota.Total(List.of(), new Amount.Fixed(11), List.of()), List.of("need")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyCaseIsDrawnAsOftenAsItsProbabilitySays(Kind kind) {
        Frame frame = Quotas.frame(kind.design(), REGISTER);
        Sizing.Settled settled = kind.settled(frame);
        Map<String, Integer> drawn = counts(kind.design(), frame, settled);
        ChiSquare statistic = new ChiSquare(DRAWS);

        StratifiedDraw one = StratifiedDraw.of(Quotas.seed(0), kind.design(), frame, settled);
        one.strata().forEach(stratum -> statistic.stratum(stratum.frame(), stratum.size(), drawn));
        statistic.print(kind.name());
        one.cases(frame, _ -> Probability.ONE)
                .forEach(drew -> assertThat(drew.probability().numerator()).isPositive());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void neitherTheOrderOfRowsNorTheNumberOfThreadsMatters(Kind kind) {
        Frame frame = Quotas.frame(kind.design(), REGISTER);
        Frame reversed = Quotas.frame(kind.design(), REGISTER.reversed());
        List<StratifiedDraw> oneByOne = IntStream.range(0, 100)
                .mapToObj(round -> kind.draw(round, frame, kind.settled(frame)))
                .toList();

        assertThat(IntStream.range(0, 100)
                        .parallel()
                        .mapToObj(round -> kind.draw(round, reversed, kind.settled(reversed))))
                .isEqualTo(oneByOne);
    }

    @Test
    void aCaseMoreOrLessChangesItsCellOnlyAndOnlyByThatCase() {
        for (Kind kind :
                kinds().filter(one -> one.quota() instanceof Quota.Each).toList()) {
            Frame before = Quotas.frame(kind.design(), REGISTER);
            Frame after = Quotas.frame(kind.design(), withOneMoreInNorthPrimary());
            Sizing.Settled was = kind.settled(before);
            Sizing.Settled is = kind.settled(after);
            for (int round = 0; round < 1_000; round++) {
                changesNorthPrimaryOnly(kind, kind.draw(round, before, was), kind.draw(round, after, is));
            }
        }
    }

    @Test
    void inALaterDrawOfTheRoundOneCaseComesAndOneGoesAtMostThoughBothMayBeOldOnes() {
        Kind kind = new Kind("each", new Quota.Each(BY, 1, 0), List.of());
        List<Subject> more = withOneMoreInNorthPrimary();
        int oldOnes = 0;
        for (int round = 0; round < 1_000; round++) {
            StratifiedDraw before = kind.second(round, REGISTER);
            StratifiedDraw after = kind.second(round, more);
            assertThat(elsewhere(after)).isEqualTo(elsewhere(before));
            List<String> comes = new ArrayList<>(selected(after));
            comes.removeAll(selected(before));
            List<String> goes = new ArrayList<>(selected(before));
            goes.removeAll(selected(after));
            assertThat(comes).hasSizeLessThan(2);
            assertThat(goes).hasSameSizeAs(comes);
            oldOnes += comes.isEmpty() || comes.contains("id new") ? 0 : 1;
        }
        System.out.printf("second draws: of 1,000 additions %d let an old case come%n", oldOnes);
        assertThat(oldOnes).isBetween(1, 200);
    }

    private static List<Subject> withOneMoreInNorthPrimary() {
        List<Subject> more = new ArrayList<>(REGISTER);
        Subject further =
                cases(1, "locality", "North", "phase", "Primary", "need", "new").getFirst();
        more.add(new Subject("new", further.attributes(), further.dates(), List.of()));
        return more;
    }

    private static List<String> selected(StratifiedDraw draw) {
        return draw.strata().stream()
                .flatMap(stratum -> StratumDraw.ids(stratum.selected()).stream())
                .toList();
    }

    private static void changesNorthPrimaryOnly(Kind kind, StratifiedDraw before, StratifiedDraw after) {
        assertThat(elsewhere(after)).isEqualTo(elsewhere(before));
        if (kind.spreadOver().isEmpty()) {
            List<String> now = picks(after);
            boolean drawn = now.removeIf(id -> id.equals("id new"));
            assertThat(picks(before)).startsWith(now.toArray(String[]::new));
            assertThat(drawn || now.equals(picks(before))).isTrue();
        }
    }

    private static List<StratumDraw> elsewhere(StratifiedDraw draw) {
        return draw.strata().stream()
                .filter(stratum -> !stratum.cell().name().equals("North, Primary"))
                .toList();
    }

    private static List<String> picks(StratifiedDraw draw) {
        List<String> picks = new ArrayList<>();
        draw.strata().stream()
                .filter(stratum -> stratum.cell().name().equals("North, Primary"))
                .forEach(stratum -> {
                    picks.addAll(StratumDraw.ids(stratum.selected()));
                    picks.addAll(StratumDraw.ids(stratum.reserves()));
                });
        return picks;
    }

    private static Map<String, Integer> counts(DrawDesign design, Frame frame, Sizing.Settled settled) {
        Map<String, Integer> drawn = new TreeMap<>();
        for (int round = 0; round < DRAWS; round++) {
            StratifiedDraw.of(Quotas.seed(round), design, frame, settled)
                    .strata()
                    .forEach(stratum -> stratum.selected().forEach(one -> drawn.merge(one.id(), 1, Integer::sum)));
        }
        return drawn;
    }

    /** Three to ten cases in each cell, of two needs and two ages. */
    private static List<Subject> register() {
        List<Subject> register = new ArrayList<>();
        int count = 2;
        for (Cell cell : GRID.cells()) {
            count++;
            for (String need : List.of("ASD", "SEMH")) {
                int here = need.equals("ASD") ? count / 2 : count - count / 2;
                String[] key = cell.key().entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new);
                String[] all = Stream.concat(
                                Stream.of(key), Stream.of("need", need, "age", here % 2 == 0 ? "old" : "young"))
                        .toArray(String[]::new);
                register.addAll(cases(here, all));
            }
        }
        return register;
    }

    /** A kind of design. */
    record Kind(String name, Quota quota, List<String> spreadOver) {

        DrawDesign design() {
            CellGrid grid = quota.by().isEmpty() ? new CellGrid(new TreeMap<>()) : GRID;
            return Quotas.design(grid, new SamplePlan(quota, List.of(), spreadOver, WhenShort.DRAW));
        }

        Sizing.Settled settled(Frame frame) {
            return Quotas.settled(design(), frame, new Facts(8, 14, 0, 0));
        }

        /** The second draw of a round, whose first took as many by the same design. */
        StratifiedDraw second(int round, List<Subject> register) {
            Frame first = Quotas.frame(design(), register);
            Set<String> taken = draw(round, first, settled(first)).cases(first, _ -> Probability.ONE).stream()
                    .map(drawn -> drawn.subject().caseKey())
                    .collect(Collectors.toSet());
            Frame left = Quotas.frameAfter(design(), register, taken);
            return draw(-1 - round, left, settled(left));
        }

        StratifiedDraw draw(int round, Frame frame, Sizing.Settled settled) {
            return StratifiedDraw.of(Quotas.seed(round), design(), frame, settled);
        }
    }
}
