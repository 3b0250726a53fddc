package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleAudits.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Redraw;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Surroundings;

/** What every implementation of {@link Redraws} keeps to. Each test starts with empty stores. */
public interface RedrawsContract {

    /** A filled slot of the first case of {@link SampleCases#aSample}. */
    Assignment SLOT = new Assignment(
            1, Fixtures.TEAM_MANAGERS, Fixtures.TEAM_MANAGERS + "-Oak", Optional.of("team-manager-1"), 0, "");

    /** The redraws under test. */
    Redraws redraws();

    /** The cycles whose counts they change. */
    Cycles cycles();

    /** The samples they change. */
    Samples samples();

    /** The slots they move. */
    Assignments assignments();

    /** The audits they release. */
    Audits audits();

    @Test
    default void theCaseLeavesItsAuditIsReleasedAndItsSlotWaits() {
        Redraw redraw = redraw(given(), SLOT, List.of());
        assertThat(redraws().keep(redraw)).isTrue();
        assertThat(samples().find(Fixtures.aCycleRef(), Fixtures.TEAM_MANAGERS)).contains(redraw.sample());
        assertThat(slot()).isEqualTo(redraw.moves().getFirst().to());
        assertThat(slot().isWaiting()).isTrue();
        Audit released = redraw.released().getFirst();
        assertThat(audits().find("dor", released.id())).contains(released);
        assertThat(cycle().count()).isEqualTo(new Count(11, 11, 1, 1));
    }

    @Test
    default void aSecondRedrawOfTheSameChangesNothing() {
        Redraw redraw = redraw(given(), SLOT, List.of());
        redraws().keep(redraw);
        assertThat(redraws().keep(redraw)).isFalse();
        assertThat(cycle().count()).isEqualTo(new Count(11, 11, 1, 1));
    }

    @Test
    default void anAuditBegunMeanwhileKeepsItsCase() {
        Assigned audit = given();
        Redraw redraw = redraw(audit, SLOT, List.of());
        audits().keep(SampleAudits.inProgress(audit), event("declared", IN_TIME));
        assertNothingIsKept(redraw);
    }

    @Test
    default void aSlotThatChangedMeanwhileKeepsItsCase() {
        assertNothingIsKept(redraw(given(), SLOT.asAttempt(2), List.of()));
    }

    @Test
    default void aDrawThatChangedMeanwhileMayHaveTakenTheSameReserve() {
        assertNothingIsKept(redraw(given(), SLOT, List.of(SampleCases.aSample(Fixtures.PROVISION_LEADS))));
    }

    @Test
    default void anotherRoundDrawnMeanwhileMayHaveTakenTheSameReserve() {
        Redraw redraw = redraw(given(), SLOT, List.of());
        cycles().announce(SampleCycles.announced("2026-05"), SampleCycles.event("announced"));
        draw(SampleCases.aSample(Fixtures.TEAM_MANAGERS, "2026-05"));
        assertNothingIsKept(redraw);
    }

    @Test
    default void anotherRoundSeesThatAReserveWasTaken() {
        Redraw redraw = redraw(given(), SLOT, List.of());
        redraws().keep(redraw);
        assertThat(samples().rounds(SampleCycles.ref("2026-05")))
                .isEqualTo(redraw.read().rounds().and(Fixtures.aCycleRef()));
    }

    @Test
    default void aClosedCycleKeepsItsCases() {
        Redraw redraw = redraw(given(), SLOT, List.of());
        cycles().advance(cycle().closed(event("closed", IN_TIME)), event("closed", IN_TIME));
        assertThat(redraws().keep(redraw)).isFalse();
        assertThat(slot()).isEqualTo(SLOT);
    }

    private void assertNothingIsKept(Redraw redraw) {
        Count before = cycle().count();
        assertThat(redraws().keep(redraw)).isFalse();
        assertThat(slot()).isEqualTo(SLOT);
        assertThat(cycle().count()).isEqualTo(before);
        assertThat(samples().find(Fixtures.aCycleRef(), Fixtures.TEAM_MANAGERS))
                .contains(SampleCases.aSample(Fixtures.TEAM_MANAGERS));
    }

    private Redraw redraw(Assigned audit, Assignment slot, List<Sample> others) {
        DrawnCase reserve = SampleCases.aCase("reserve", "Oak");
        Event replaced = event("replaced", IN_TIME);
        Event released = event("released", IN_TIME);
        return new Redraw(
                SampleCases.aSample(Fixtures.TEAM_MANAGERS)
                        .replaced(SLOT.drawId(), Optional.of(reserve), "certificates/2", replaced),
                replaced,
                new Surroundings(samples().rounds(Fixtures.aCycleRef()), others),
                List.of(Redraw.Move.of(slot, Optional.of(reserve.drawId()))),
                List.of(audit.released(ReleaseReason.CASE_LEFT, released)),
                released);
    }

    private Assignment slot() {
        return assignments().of(Fixtures.aCycleRef()).getFirst();
    }

    private Cycle.Collecting cycle() {
        return (Cycle.Collecting)
                cycles().find("dor", Fixtures.aCycleRef().id()).orElseThrow();
    }

    private void draw(Sample sample) {
        samples().keep(sample, samples().around(sample), SampleCycles.event("drawn"));
    }

    private Assigned given() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles().announce(announced, SampleCycles.event("announced"));
        draw(SampleCases.aSample(Fixtures.TEAM_MANAGERS));
        SampleCycles.afterwards(announced).stream()
                .limit(3)
                .forEach(next -> cycles().advance(next, SampleCycles.event("moved")));
        assignments().keep(Fixtures.aCycleRef(), List.of(SLOT));
        Assigned audit = SampleAudits.assigned(1, "team-manager-1");
        audits().assign(List.of(audit), event("assigned", SampleCycles.AT));
        return audit;
    }
}
