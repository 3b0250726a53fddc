package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignment.Mark;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleInstrument;

/** A case that leaves a sample while its audits are out leaves the shares taken of it, or none of them. */
class SharesFollowTest {

    private static final Instant LATER = World.NOW.plusSeconds(7200);
    private static final List<String> DRAWS = List.of("plans", "doubled");

    private final World world = new World(OtherFrameworks.with(
            OtherFrameworks.draw("plans", new Quota.Total(List.of(), new Amount.Fixed(8), List.of())),
            OtherFrameworks.draw("doubled", new Quota.Total(List.of(), new Amount.ShareOf("plans", 10), List.of()))));

    @Test
    void aCaseThatNobodyCanAuditLeavesTheShareTakenOfItsSample() {
        DrawnCase twice = collecting(Optional.empty(), Optional.empty());
        assertThat(world.redrawCase().redraw("dor", CYCLE, List.of(1), LATER)).isEqualTo(1);
        for (String draw : DRAWS) {
            assertThat(world.sample(draw).standing(twice.drawId())).as(draw).isEmpty();
        }
        assertThat(World.caseKeys(world.sample("plans"))).containsAll(World.caseKeys(world.sample("doubled")));
    }

    @Test
    void aCaseThatSomebodyAuditsInTheShareStaysInBoth() {
        DrawnCase twice = collecting(Optional.empty(), Optional.of("team-manager-2"));
        assertThat(world.redrawCase().redraw("dor", CYCLE, List.of(1), LATER)).isZero();
        standsInBoth(twice);
    }

    @Test
    void aCaseWhoseAuditIsInIsRefusedBeforeItLeavesTheShare() {
        DrawnCase twice = collecting(Optional.of("team-manager-2"), Optional.empty());
        String id = Audit.idOf(Fixtures.aCycleRef(), 1);
        var assigned = (Audit.Assigned) world.audits.find("dor", id).orElseThrow();
        Audit.InProgress started = SampleAudits.inProgress(assigned);
        world.audits.keep(started, SampleAudits.event("declared", LATER));
        world.audits.keep(SampleAudits.submitted(started, "answers/1", LATER), SampleAudits.event("submitted", LATER));
        var wish = new ReplaceCase.Wish(CYCLE, "plans", twice.drawId(), "died");
        assertThat(world.replaceCase().replace(World.officer(), wish)).isInstanceOf(Outcome.Refused.class);
        standsInBoth(twice);
    }

    @Test
    void whoeverIsEnteredForACaseIsEnteredInTheShareToo() {
        DrawnCase twice = collecting(Optional.empty(), Optional.of("team-manager-2"));
        Contribution wrote = new Contribution("adviser", "adviser@example.org", true);
        var wish = new EnterContributors.Wish(CYCLE, "plans", twice.drawId(), List.of(wrote));
        assertThat(world.enterContributors().enter(World.officer(), wish)).isInstanceOf(Outcome.Done.class);
        assertThat(DRAWS)
                .allSatisfy(draw -> assertThat(world.sample(draw)
                                .standing(twice.drawId())
                                .orElseThrow()
                                .subject()
                                .contributions())
                        .contains(wrote));
    }

    @Test
    void aReserveOfTheShareBringsAlongWhoWasEnteredForItInTheSample() {
        DrawnCase twice = collecting(Optional.empty(), Optional.empty());
        Contribution wrote = new Contribution("adviser", "adviser@example.org", true);
        world.sample("plans").standing().stream()
                .map(drawn -> new EnterContributors.Wish(CYCLE, "plans", drawn.drawId(), List.of(wrote)))
                .forEach(wish -> world.enterContributors().enter(World.officer(), wish));
        var wish = new ReplaceCase.Wish(CYCLE, "doubled", twice.drawId(), "moved");
        assertThat(world.replaceCase().replace(World.officer(), wish)).isInstanceOf(Outcome.Done.class);
        assertThat(world.sample("doubled").standing())
                .singleElement()
                .satisfies(
                        reserve -> assertThat(reserve.subject().contributions()).contains(wrote));
    }

    private void standsInBoth(DrawnCase twice) {
        for (String draw : DRAWS) {
            assertThat(world.sample(draw).standing(twice.drawId())).as(draw).isPresent();
            assertThat(world.certificate(draw).events()).isEmpty();
        }
    }

    /** The round is collecting; the case drawn twice has these auditors in the sample and in its share. */
    private DrawnCase collecting(Optional<String> inPlans, Optional<String> inShare) {
        world.registerCame(4);
        world.presented();
        DrawnCase twice = world.sample("doubled").cases().getFirst();
        Event event = new Event("moved", World.NOW, "test");
        Cycle.Drawn drawn = (Cycle.Drawn) world.cycles.find("dor", CYCLE).orElseThrow();
        Cycle.Confirmed confirmed = drawn.confirmed(event);
        world.cycles.advance(confirmed, event);
        world.assignments.keep(Fixtures.aCycleRef(), List.of(slot(1, twice, inPlans), slot(2, twice, inShare)));
        inPlans.ifPresent(auditor -> given(1, twice, auditor));
        inShare.ifPresent(auditor -> given(2, twice, auditor));
        world.cycles.advance(confirmed.allocated(SampleCycles.DEADLINE, 8, 2, event), event);
        return twice;
    }

    private static Assignment slot(int number, DrawnCase drawn, Optional<String> auditor) {
        Mark mark = auditor.isPresent() ? Mark.NONE : Mark.CONFLICT;
        String why = auditor.isPresent() ? "" : "Everybody worked on the case.";
        return new Assignment(
                number, DRAWS.get(number - 1), drawn.drawId(), auditor, 0, why, auditor.isPresent() ? 1 : 0, mark);
    }

    private void given(int slot, DrawnCase drawn, String auditor) {
        Event event = SampleAudits.event("assigned", World.NOW);
        Audit.Header header = new Audit.Header(
                Fixtures.aCycleRef(),
                Audit.idOf(Fixtures.aCycleRef(), slot),
                DRAWS.get(slot - 1),
                drawn.drawId(),
                drawn.stratum(),
                auditor,
                Fixtures.PACK_DIGEST,
                SampleInstrument.ID,
                SampleCycles.DEADLINE,
                PapersWord.NOTHING,
                Revision.NONE.after(event));
        world.audits.assign(List.of(new Audit.Assigned(header)), event);
    }
}
