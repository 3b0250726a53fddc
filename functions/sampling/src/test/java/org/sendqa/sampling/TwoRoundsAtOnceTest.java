package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.RetryLater;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;

/** A late reserve of April and the draws of May are after the same cases at the same moment. */
class TwoRoundsAtOnceTest {

    private static final CycleRef MAY = SampleCycles.ref("2026-05");
    private static final Instant IN_MAY = Instant.parse("2026-05-01T05:00:00Z");
    private final World world = new World();

    @BeforeEach
    void aprilIsDrawnAndMayIsAnnounced() {
        world.registerCame(6);
        world.presented();
        world.announce(MAY, LocalDate.of(2026, 5, 1), Digest.of(world.key.publicValue(Fixtures.ACTIVITY, "2026-05")));
        world.registerCame(IN_MAY.minusSeconds(86_400), true, SampleCases.aRegister(6, LocalDate.of(2026, 3, 5)));
    }

    @Test
    void aReserveTakenWhileAnotherRoundIsDrawnIsLeftOutWhenTheDrawIsMadeAgain() {
        InBetween samples =
                new InBetween(world.samples, () -> aprilTeamManagers().forEach(this::replaced));
        assertThatThrownBy(() -> drawMay(samples)).isInstanceOf(RetryLater.class);
        assertThat(world.samples.of(MAY)).isEmpty();
        drawMay(samples);
        drawMay(samples);
        assertNoCaseIsInBoth();
    }

    @Test
    void aRoundDrawnWhileAReserveIsChosenIsHeededWhenTheReplacementIsMadeAgain() {
        InBetween samples = new InBetween(world.samples, this::drawMay);
        List<DrawnCase> leaving = aprilTeamManagers();
        assertThat(replace(samples, leaving.getFirst()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("Somebody changed or confirmed the sample at the same moment."));
        leaving.forEach(this::replaced);
        assertNoCaseIsInBoth();
    }

    @Test
    void aRoundDrawnWhileACaseIsRedrawnIsHeededWhenItIsRedrawnAgain() {
        world.allocated(aprilTeamManagers().getFirst(), Optional.empty());
        InBetween samples = new InBetween(world.samples, this::drawMay);
        Redraws redraws = redraw -> {
            samples.happens();
            return world.redraws.keep(redraw);
        };
        RedrawCase redrawing = new Seeing(world, world.samples).redrawCase(redraws);
        assertThatThrownBy(() -> redraw(redrawing)).isInstanceOf(RetryLater.class);
        assertThat(redraw(redrawing)).isEqualTo(1);
        assertNoCaseIsInBoth();
    }

    private static int redraw(RedrawCase redrawing) {
        return redrawing.redraw(Fixtures.AUTHORITY, World.CYCLE, List.of(1), World.NOW);
    }

    private List<DrawnCase> aprilTeamManagers() {
        return world.sample(TEAM_MANAGERS).standing();
    }

    private void replaced(DrawnCase one) {
        assertThat(replace(world.samples, one)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<Replacement.Made> replace(Samples samples, DrawnCase one) {
        return new Seeing(world, samples)
                .replaceCase()
                .replace(World.officer(), new ReplaceCase.Wish(World.CYCLE, TEAM_MANAGERS, one.drawId(), "moved"));
    }

    private void drawMay() {
        drawMay(world.samples);
        drawMay(world.samples);
    }

    private void drawMay(Samples samples) {
        assertThat(new Seeing(world, samples).drawNext(MAY.id(), IN_MAY)).isInstanceOf(DrawOutcome.Drawn.class);
    }

    private void assertNoCaseIsInBoth() {
        assertThat(caseKeys(MAY)).hasSize(12).doesNotContainAnyElementsOf(caseKeys(Fixtures.aCycleRef()));
    }

    private Set<String> caseKeys(CycleRef cycle) {
        return world.samples.of(cycle).stream()
                .flatMap(sample -> World.caseKeys(sample).stream())
                .collect(Collectors.toSet());
    }
}
