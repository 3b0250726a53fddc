package org.sendqa.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

/** Numbers the cases of a confirmed sample as slots: by draw, then by stratum, then by draw id, extra auditors last. */
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
        Numbering numbering = new Numbering(work);
        Map<DrawPlan, List<AuditedCase>> cases = new HashMap<>();
        for (DrawPlan plan : activity.draws()) {
            KnownHands hands = new KnownHands(plan.allocation(), everybody);
            List<AuditedCase> drawn =
                    standing(cycle, plan).stream().map(hands::of).toList();
            drawn.forEach(one -> numbering.add(plan, one));
            cases.put(plan, drawn);
        }
        for (DrawPlan plan : activity.draws()) {
            List<AuditedCase> drawn = cases.getOrDefault(plan, List.of());
            List<String> ids = drawn.stream().map(AuditedCase::drawId).toList();
            List<String> extra = Positions.extra(cycle.id(), ids, plan.allocation(), auditors(everybody, plan, work));
            drawn.stream().filter(one -> extra.contains(one.drawId())).forEach(one -> numbering.add(plan, one, true));
        }
        return List.copyOf(numbering.slots);
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

    /** Counts slots, and auditors per case over all draws. */
    private static final class Numbering {

        private final Work work;
        private final List<Slot> slots = new ArrayList<>();
        private final Map<String, Integer> positions = new HashMap<>();

        Numbering(Work work) {
            this.work = work;
        }

        void add(DrawPlan plan, AuditedCase subject) {
            var auditors = plan.allocation().auditors();
            for (int number = 0; number < auditors.wanted() + auditors.further(); number++) {
                add(plan, subject, number >= auditors.wanted());
            }
        }

        void add(DrawPlan plan, AuditedCase subject, boolean optional) {
            int position = positions.merge(subject.key(), 1, Integer::sum);
            if (position <= plan.allocation().auditors().most()) {
                slots.add(new Slot(slots.size() + 1, plan.id(), plan.allocation(), subject, position, optional, work));
            }
        }
    }
}
