package org.sendqa.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Samples;

/** Numbers the cases of a confirmed sample as slots: by draw, then by stratum, then by draw id. */
final class Slots {

    private static final String LOCALITY = "locality";

    private final Samples samples;

    Slots(Samples samples) {
        this.samples = samples;
    }

    /** The slots of a cycle, whose draws are all made. */
    List<Slot> of(CycleRef cycle, Activity activity) {
        List<Slot> slots = new ArrayList<>();
        for (DrawPlan plan : activity.draws()) {
            for (DrawnCase one : standing(cycle, plan)) {
                slots.add(slot(slots.size() + 1, plan, one));
            }
        }
        return List.copyOf(slots);
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

    private static Slot slot(int number, DrawPlan plan, DrawnCase one) {
        var contributors =
                one.subject().contributions().stream().map(Contribution::person).collect(Collectors.toSet());
        String locality = one.subject().attributes().getOrDefault(LOCALITY, "");
        return new Slot(number, plan, one.drawId(), one.stratum(), locality, contributors);
    }
}
