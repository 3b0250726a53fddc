package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.DesignPropertyIT.DRAWS;
import static org.sendqa.domain.sampling.DesignPropertyIT.GRID;
import static org.sendqa.domain.sampling.DesignPropertyIT.REGISTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.register.Subject;

/** Probabilities of designs that draw twice: from another sample, or authors first. */
class TwoStagePropertyIT {

    private static final List<String> AUTHORS = List.of("a", "b", "c", "d", "e");
    private static final CellGrid ALL = new CellGrid(new TreeMap<>());
    private final Map<String, Integer> drawn = new TreeMap<>();
    private final Map<String, Integer> authors = new TreeMap<>();
    private final Map<String, Probability> stated = new TreeMap<>();

    @Test
    void aShareOfAnotherSampleMultipliesTheProbabilities() {
        DrawDesign first = Quotas.design(GRID, new Quota.Each(DesignPropertyIT.BY, 1, 0));
        Frame frame = Quotas.frame(first, REGISTER);
        Sizing.Settled settled = Quotas.settled(first, frame, Facts.NONE);
        for (int round = 0; round < DRAWS; round++) {
            oneOf(
                    StratifiedDraw.of(Quotas.seed(round), first, frame, settled).cases(frame, _ -> Probability.ONE),
                    round);
        }

        assertThat(stated).hasSize(REGISTER.size());
        new ChiSquare(DRAWS).oneOf(stated, drawn).print("share of another sample");
    }

    @Test
    void everyAuthorAndEachOfAnAuthorsCasesIsAsLikely() {
        DrawDesign design =
                Quotas.design(CellGrid.of("author", AUTHORS), new Quota.PerAuthor("ep", "ep", List.of(List.of(9, 11))));
        List<Subject> register = AUTHORS.stream()
                .flatMap(author -> Quotas.cases(AUTHORS.indexOf(author) + 2, "author", author).stream())
                .toList();
        Frame frame = Quotas.frame(design, register);
        for (int round = 0; round < DRAWS; round++) {
            StratifiedDraw draw = SampleDraws.draw(Quotas.seed(round), design, frame, new Facts(0, null, 0, 2));
            Probability picked = design.cellChance(draw.strata());
            draw.cases(frame, _ -> picked).forEach(this::count);
        }

        frame.cells()
                .forEach((_, own) -> own.keySet()
                        .forEach(id -> assertThat(stated).containsEntry(id, new Probability(3, 5L * own.size()))));
        new ChiSquare(DRAWS).stratum(AUTHORS, 3, authors).print("authors, three of five");
        frame.cells()
                .forEach((cell, own) -> new ChiSquare(authors.getOrDefault(cell.name(), 0))
                        .stratum(own.keySet(), 1, drawn)
                        .print("cases of author " + cell.name()));
    }

    @Test
    void whatAnEarlierDrawTookIsReckonedInTheWeightsOfTheLater() {
        List<Subject> register = Quotas.cases(9);
        for (int round = 0; round < DRAWS; round++) {
            oneOfTheRest(register, round);
        }

        assertThat(stated)
                .hasSize(9)
                .allSatisfy((_, chance) -> assertThat(chance).isEqualTo(new Probability(1, 9)));
        new ChiSquare(DRAWS).oneOf(stated, drawn).print("what an earlier draw left");
    }

    private void oneOfTheRest(List<Subject> register, int round) {
        DrawDesign first = Quotas.design(ALL, new Quota.Total(List.of(), new Amount.Fixed(2), List.of()));
        Frame all = Quotas.frame(first, register);
        Seed seed = Quotas.seed(round);
        StratifiedDraw earlier = SampleDraws.draw(seed, first, all, Facts.NONE);
        FrameChance left = FrameChance.after(List.of(Certificate.of(seed, List.of(), first, all, earlier)));
        List<Subject> others = new ArrayList<>(register);
        earlier.cases(all, _ -> Probability.ONE).forEach(one -> others.remove(one.subject()));
        DrawDesign second = Quotas.design(ALL, new Quota.Total(List.of(), new Amount.Fixed(1), List.of()));
        Frame rest = Quotas.frame(second, others);
        SampleDraws.draw(new Seed("bir", "audits/second", "2026-04", "value " + round), second, rest, Facts.NONE)
                .cases(rest, left::of)
                .forEach(this::count);
    }

    private void oneOf(List<DrawnCase> once, int round) {
        DrawDesign share = Quotas.design(
                new CellGrid(new TreeMap<>()), new Quota.Total(List.of(), new Amount.ShareOf("first", 10), List.of()));
        Map<String, Probability> before =
                once.stream().collect(Collectors.toMap(DrawnCase::drawId, DrawnCase::probability));
        Set<String> keys = once.stream().map(one -> one.subject().caseKey()).collect(Collectors.toSet());
        Frame frame = Quotas.frame(share, REGISTER, keys);
        Seed seed = new Seed("bir", "audits/doubled", "2026-04", "public value " + round);
        SampleDraws.draw(seed, share, frame, new Facts(0, null, once.size(), 0))
                .cases(frame, id -> before.getOrDefault(id, Probability.NONE))
                .forEach(this::count);
    }

    private void count(DrawnCase one) {
        drawn.merge(one.drawId(), 1, Integer::sum);
        authors.merge(one.stratum(), 1, Integer::sum);
        stated.put(one.drawId(), one.probability());
    }
}
