package org.sendqa.allocation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.AuditedCase;
import org.sendqa.domain.allocation.KnownHands;
import org.sendqa.domain.allocation.Positions;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.allocation.Work;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Samples;

/**
 * Numbers the cases of a confirmed sample as slots: by draw, then by stratum, then by draw id. Auditors that a case
 * must have come first, those of all draws, then those it may have, extra ones last.
 */
final class Slots {

    private final Samples samples;
    private final People people;

    Slots(Samples samples, People people) {
        this.samples = samples;
        this.people = people;
    }

    /** The slots of a cycle, whose draws are all made. */
    List<Slot> of(CycleRef cycle, Activity activity, Work work) {
        List<Person> everybody = people.all(cycle.authority());
        Map<DrawPlan, List<AuditedCase>> cases = new LinkedHashMap<>();
        for (DrawPlan plan : activity.draws()) {
            KnownHands hands = new KnownHands(plan.allocation(), everybody);
            cases.put(plan, standing(cycle, plan).stream().map(hands::of).toList());
        }
        Numbering numbering = new Numbering(work, cases);
        cases.forEach((plan, drawn) ->
                numbering.mandatory(plan, drawn, plan.allocation().auditors().wanted()));
        cases.forEach((plan, drawn) ->
                numbering.optional(plan, drawn, plan.allocation().auditors().further()));
        cases.forEach((plan, drawn) ->
                numbering.optional(plan, extra(cycle, plan, drawn, auditors(everybody, plan, work)), 1));
        return numbering.slots();
    }

    private static List<AuditedCase> extra(CycleRef cycle, DrawPlan plan, List<AuditedCase> drawn, int auditors) {
        List<String> ids = drawn.stream().map(AuditedCase::drawId).toList();
        List<String> extra = Positions.extra(cycle.id(), ids, plan.allocation(), auditors);
        return drawn.stream().filter(one -> extra.contains(one.drawId())).toList();
    }

    private static int auditors(List<Person> everybody, DrawPlan plan, Work work) {
        return (int) everybody.stream()
                .filter(person -> person.isInPost(plan.allocation().roles(), work.from(), work.until()))
                .count();
    }

    private List<DrawnCase> standing(CycleRef cycle, DrawPlan plan) {
        return samples
                .find(cycle, plan.id())
                .orElseThrow(() -> new IllegalStateException(
                        "%s was confirmed without the draw %s".formatted(cycle.id(), plan.id())))
                .standing()
                .stream()
                .sorted(Comparator.comparing(DrawnCase::stratum).thenComparing(DrawnCase::drawId))
                .toList();
    }
}
