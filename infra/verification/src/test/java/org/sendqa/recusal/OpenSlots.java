package org.sendqa.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.testing.Fixtures;

/**
 * Whether somebody could take a slot that stands open, said independently of how the allocation finds out. Of plans
 * that want several agencies nothing is said: who fits them hangs on all auditors of a case.
 */
record OpenSlots(List<DrawPlan> draws, Loop loop, Hands hands, List<Audit> live) {

    /** Who had a hand in which case. */
    interface Hands {
        boolean hadOne(String person, DrawnCase drawn);
    }

    void nobodyCouldTake(Assignment slot, DrawnCase drawn) {
        AllocationPlan plan = plan(slot.draw());
        assertThat(plan.roles().stream().flatMap(role -> loop.people.inRole(Fixtures.AUTHORITY, role).stream()))
                .as(slot.explanation())
                .allMatch(person -> hands.hadOne(person.id(), drawn)
                        || !person.particulars().employment().absences().isEmpty()
                        || (plan.bars().contains(Bar.OWN_LOCALITY)
                                && person.locality().equals(drawn.stratum()))
                        || of(person.id()).count() >= plan.capacity()
                        || ofCase(drawn).anyMatch(audit -> isBeside(person, audit, slot))
                        || plan.auditors().agencies() > 1);
    }

    /** Whether somebody has this audit, or may not audit beside whoever has it. */
    private boolean isBeside(Person person, Audit audit, Assignment slot) {
        String auditor = audit.header().auditor();
        String draw = audit.header().draw();
        boolean apart = Stream.of(draw, slot.draw()).map(this::plan).anyMatch(OpenSlots::keepsAgenciesApart);
        return auditor.equals(person.id())
                || (apart
                        && !draw.equals(slot.draw())
                        && loop.person(auditor).agency().equals(person.agency()));
    }

    private static boolean keepsAgenciesApart(AllocationPlan plan) {
        return plan.bars().contains(Bar.OTHER_AUDITORS_AGENCY);
    }

    private Stream<Audit> of(String person) {
        return live.stream().filter(audit -> audit.header().auditor().equals(person));
    }

    private Stream<Audit> ofCase(DrawnCase drawn) {
        return live.stream().filter(audit -> audit.header().drawId().equals(drawn.drawId()));
    }

    private AllocationPlan plan(String draw) {
        return draws.stream()
                .filter(plan -> plan.id().equals(draw))
                .findFirst()
                .orElseThrow()
                .allocation();
    }
}
