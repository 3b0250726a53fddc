package org.sendqa.sampling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.RegisterRef;
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

    /** The register that it is drawn from. */
    RegisterRef register() {
        return new RegisterRef(ref().authority(), activity().subject());
    }

    /** How that register is laid out. */
    RegisterLayout layout() {
        return pack.registerOf(activity());
    }

    /** The cycle while its sample can still be changed or confirmed. */
    Outcome<Cycle.Drawn> waiting() {
        return switch (cycle) {
            case Cycle.Drawn drawn -> new Outcome.Done<>(drawn);
            case Cycle.Announced _ -> Outcome.refused(Refusal.NOT_NOW, "%s isn't drawn yet.".formatted(title()));
            case Cycle.Confirmed _, Cycle.Collecting _, Over _ ->
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
        return find(draw).map(DrawPlan::title).orElse(draw);
    }

    /** One of its draws, if the activity has it. */
    Optional<DrawPlan> find(String draw) {
        return activity().draws().stream()
                .filter(plan -> plan.id().equals(draw))
                .findFirst();
    }

    /** One of its draws, which the activity must have. */
    DrawPlan plan(String draw) {
        return find(draw).orElseThrow(() -> new IllegalArgumentException(title() + " has no draw " + draw));
    }

    /** The design of one of its draws, which the activity must have. */
    DrawDesign design(String draw) {
        return DrawDesign.of(pack, activity(), draw);
    }

    /** The draws that take a share of a draw's sample. */
    List<DrawDesign> sharesOf(String draw) {
        return designs().stream()
                .filter(design -> design.otherDraw().filter(draw::equals).isPresent())
                .toList();
    }

    /** The draws whose cases may be the same as a draw's: they take shares of one sample. */
    Set<String> related(String draw) {
        return designs().stream()
                .map(DrawDesign::draw)
                .filter(other -> first(other).equals(first(draw)))
                .collect(Collectors.toSet());
    }

    private String first(String draw) {
        return design(draw).otherDraw().map(this::first).orElse(draw);
    }

    /** The designs of its draws, in the order in which they are drawn. */
    public List<DrawDesign> designs() {
        return activity().draws().stream()
                .map(plan -> DrawDesign.of(pack, activity(), plan.id()))
                .toList();
    }
}
