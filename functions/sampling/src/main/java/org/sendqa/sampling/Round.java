package org.sendqa.sampling;

import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * A cycle together with the pack it began under.
 *
 * @param pack of the digest that the cycle keeps, not the newest
 */
public record Round(Cycle cycle, Pack pack) {

    /** Which cycle it is. */
    public CycleRef ref() {
        return cycle.ref();
    }

    /** The activity that comes round. */
    public Activity activity() {
        return pack.activity(ref().activity());
    }

    /** The cycle while its sample can still be changed or confirmed. */
    Outcome<Cycle.Drawn> waiting() {
        return switch (cycle) {
            case Cycle.Drawn drawn -> new Outcome.Done<>(drawn);
            case Cycle.Announced _ -> Outcome.refused(Refusal.NOT_NOW, "%s isn't drawn yet.".formatted(title()));
            case Cycle.Confirmed _, Cycle.Collecting _, Cycle.Closed _, Cycle.Reported _ ->
                Outcome.refused(
                        Refusal.NOT_NOW, "The sample of %s is confirmed already and stands.".formatted(title()));
        };
    }

    /** What people call it: the activity and its month. */
    public String title() {
        return ref().titled(activity().title());
    }

    /** What people call one of its draws. */
    public String titleOf(String draw) {
        return activity().draws().stream()
                .filter(plan -> plan.id().equals(draw))
                .map(Activity.DrawPlan::title)
                .findFirst()
                .orElse(draw);
    }

    /** The designs of its draws, in the order in which they are drawn. */
    public List<DrawDesign> designs() {
        return activity().draws().stream()
                .map(plan -> DrawDesign.of(pack, activity(), plan.id()))
                .toList();
    }
}
