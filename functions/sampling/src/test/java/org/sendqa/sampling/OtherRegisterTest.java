package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Subject;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAdvice;
import org.sendqa.testing.SampleCases;

/** An activity whose subjects aren't plans. */
class OtherRegisterTest {

    private static final CycleRef ADVICE = new CycleRef(Fixtures.AUTHORITY, SampleAdvice.ACTIVITY, "2026-04");
    private static final LocalDate IN_WINDOW = LocalDate.of(2026, 3, 5);

    private final World world = new World(SampleAdvice.aPack());

    OtherRegisterTest() {
        world.announce(ADVICE, World.OPENS_ON, Digest.of(world.key.publicValue(SampleAdvice.ACTIVITY, "2026-04")));
    }

    @Test
    void itsDrawTakesItsOwnRegisterAndNotThePlansThatCameInBefore() {
        world.registerCame(2);
        String digest = adviceCame(SampleAdvice.aRegister(5, IN_WINDOW));

        assertThat(world.drawNext(ADVICE.id(), World.NOW)).isInstanceOf(DrawOutcome.Drawn.class);

        var sample = world.samples.find(ADVICE, "advice").orElseThrow();
        assertThat(sample.snapshot()).isEqualTo(digest);
        assertThat(World.caseKeys(sample)).hasSize(2).allMatch(key -> key.contains(".advice"));
    }

    @Test
    void withPlansOnlyItIsHeldForARegisterOfItsOwn() {
        world.registerCame(2);
        assertThat(world.drawNext(ADVICE.id(), World.NOW))
                .isEqualTo(new DrawOutcome.Held(
                        "No register of Professional advice has come in since 25 March 2026. Upload a new one."));
    }

    @Test
    void plansAreNotDrawnFromAdvice() {
        adviceCame(SampleAdvice.aRegister(5, IN_WINDOW));
        assertThat(world.drawNext()).isInstanceOf(DrawOutcome.Held.class);
        world.registerCame(World.NOW.minusSeconds(60), true, SampleCases.aRegister(2, IN_WINDOW));
        assertThat(world.drawNext()).isInstanceOf(DrawOutcome.Drawn.class);
    }

    private String adviceCame(List<Subject> advice) {
        Map<String, String> numbers =
                advice.stream().collect(Collectors.toMap(Subject::caseKey, one -> "A/" + one.caseKey()));
        String digest = world.snapshots.store(Fixtures.AUTHORITY, advice, numbers);
        world.snapshots.list(
                new Snapshot(SampleAdvice.REGISTER, digest, World.NOW.minusSeconds(86_400), true, advice.size(), 0));
        return digest;
    }
}
