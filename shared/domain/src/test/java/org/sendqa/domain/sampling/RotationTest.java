package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;

class RotationTest {

    private final List<Cell> cells = Quotas.BY_PHASE.cells();

    @Test
    void theOrderHangsOnThePeriodButNotOnThePublicValue() {
        List<Integer> april = Rotation.ranks(new Seed("bir", "audits/draw", "2026-04", "one"), cells);

        assertThat(april).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(Rotation.ranks(new Seed("bir", "audits/draw", "2026-04", "two"), cells))
                .isEqualTo(april);
    }

    @Test
    void theNinthCaseIsNotAlwaysTheSamePhases() {
        DrawDesign nine =
                Quotas.design(Quotas.BY_PHASE, new Quota.Total(List.of("phase"), new Amount.Fixed(9), List.of()));
        Frame frame = Quotas.frame(nine, Quotas.phases(10, 10, 10, 10));
        List<String> three = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Seed("bir", "audits/draw", "2026-%02d".formatted(month), "value"))
                .map(seed -> SampleDraws.draw(seed, nine, frame, Facts.NONE))
                .flatMap(draw -> draw.strata().stream().filter(stratum -> stratum.size() == 3))
                .map(StratumDraw::name)
                .toList();

        assertThat(three).hasSize(12);
        assertThat(three.stream().distinct().count()).isGreaterThanOrEqualTo(3);
    }
}
