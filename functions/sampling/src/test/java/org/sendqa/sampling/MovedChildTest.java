package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.testing.SampleCases;

/** A child who moves to another locality between the draw and the report (DOR-33). */
class MovedChildTest {

    private static final LocalDate FINALISED = LocalDate.of(2026, 3, 5);

    private final World world = new World();

    @Test
    void countsForTheLocalityThatItWasDrawnFor() {
        world.registerCame(4);
        List<DrawnCase> drawn = world.presented().sample(TEAM_MANAGERS).cases();
        DrawnCase moved = drawn.getFirst();
        world.registerCame(World.NOW.plusSeconds(86_400), true, after(moved));
        assertThat(world.sample(TEAM_MANAGERS).standing())
                .isEqualTo(drawn)
                .first()
                .satisfies(one -> {
                    assertThat(one.stratum()).isEqualTo(moved.stratum());
                    assertThat(one.subject().attributes()).containsEntry("locality", moved.stratum());
                });
    }

    @Test
    void itsPlaceStaysInThatLocalityWhenAReserveTakesIt() {
        world.registerCame(4);
        DrawnCase moved = world.presented().sample(TEAM_MANAGERS).cases().getFirst();
        world.registerCame(World.NOW.plusSeconds(86_400), true, after(moved));
        world.replaceCase()
                .replace(World.officer(), new ReplaceCase.Wish(World.CYCLE, TEAM_MANAGERS, moved.drawId(), "moved"));
        assertThat(world.sample(TEAM_MANAGERS).standing())
                .hasSize(6)
                .last()
                .satisfies(taken -> assertThat(taken.stratum()).isEqualTo(moved.stratum()));
    }

    /** The same register after the move. */
    private static List<Subject> after(DrawnCase moved) {
        List<Subject> register = new ArrayList<>(SampleCases.aRegister(4, FINALISED));
        register.removeIf(one -> one.caseKey().equals(moved.subject().caseKey()));
        String other = register.stream()
                .map(one -> one.attributes().get("locality"))
                .filter(locality -> !locality.equals(moved.stratum()))
                .findFirst()
                .orElseThrow();
        register.add(SampleCases.aSubject(moved.subject().caseKey(), other, FINALISED));
        return register;
    }
}
