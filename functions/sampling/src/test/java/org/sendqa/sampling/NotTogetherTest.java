package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.register.Subject;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.SampleCases;

/** Where the register can't give together what each demand by itself could have, the officers hear which they are. */
class NotTogetherTest {

    private static final String WHY = "Why: these can't hold together: at least 4 in all (the frame has 6);"
            + " at most 1 from Ash (the frame has 3); at most 1 from Oak (the frame has 3).";

    private final Bound oneEach = new Bound(Where.ALL, List.of("locality"), 0, 1);
    private final World world = new World(OtherFrameworks.with(OtherFrameworks.draw(
            "plans", new Quota.Total(List.of("locality"), new Amount.Fixed(4), List.of(oneEach)))));

    @Test
    void theSmallestSetOfDemandsIsNamedOnTheRoundsPageAndInTheLetter() {
        List<Subject> twoLocalities = SampleCases.aRegister(3, LocalDate.of(2026, 3, 5)).stream()
                .filter(one -> one.caseKey().startsWith("Ash") || one.caseKey().startsWith("Oak"))
                .toList();
        world.registerCame(World.NOW.minusSeconds(86_400), true, twoLocalities);
        world.presented();

        CycleView view = ((Outcome.Done<CycleView>) world.viewCycle().view(World.officer(), World.CYCLE)).value();
        assertThat(view.draws().getFirst().shortfalls())
                .containsExactly("in all: only 2 of the 4 cases wanted could be drawn.", WHY);
        assertThat(world.outbox.mails().getFirst().toString()).contains(WHY);
    }
}
