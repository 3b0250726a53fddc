package org.sendqa.schedule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.schedule.MayOpen.Found;

/**
 * Takes down the number of cases with the opening of a round, where the framework leaves it to be agreed: before the
 * round is there, so that nothing is drawn without it.
 *
 * @param sizes the numbers agreed for draws
 */
public record SizesAgreed(AgreedSizes sizes) {

    /** Takes a number down for every draw that wants one; none given may be agreed later. */
    Outcome<Found> agree(CycleRef ref, Found found, @Nullable Integer size, Caller caller) {
        if (size == null) {
            return new Outcome.Done<>(found);
        }
        return against(found, size)
                .<Outcome<Found>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> keep(ref, found, size, caller)
                        ? new Outcome.Done<>(found)
                        : Outcome.refused(
                                Refusal.NOT_NOW, "Somebody entered a number at the same moment. Look again."));
    }

    private static Optional<String> against(Found found, int size) {
        return wanting(found).isEmpty()
                ? Optional.of("The framework says itself how many cases %s draws. Leave size out."
                        .formatted(found.activity().title()))
                : wanting(found).stream()
                        .flatMap(draw -> draw.agreed().stream())
                        .flatMap(limits -> limits.against(size).stream())
                        .findFirst();
    }

    private boolean keep(CycleRef ref, Found found, int size, Caller caller) {
        Event event = new Event("agreed", caller.now(), caller.person().id());
        return wanting(found).stream().allMatch(draw -> isAgreed(ref, draw, size) || keep(ref, draw, size, event));
    }

    /** Whether a number stands that was named when the round was opened; one that wasn't named never differs. */
    boolean are(CycleRef ref, Found found, @Nullable Integer size) {
        return size == null || wanting(found).stream().allMatch(draw -> isAgreed(ref, draw, size));
    }

    private boolean isAgreed(CycleRef ref, DrawPlan draw, int size) {
        return sizes.find(ref, draw.id())
                .filter(agreed -> agreed.size() == size)
                .isPresent();
    }

    private boolean keep(CycleRef ref, DrawPlan draw, int size, Event event) {
        AgreedSize next = sizes.find(ref, draw.id())
                .map(before -> before.changed(size, event))
                .orElseGet(() -> AgreedSize.first(ref, draw.id(), size, event));
        return sizes.keep(next, event);
    }

    private static List<DrawPlan> wanting(Found found) {
        return found.activity().draws().stream()
                .filter(draw -> draw.agreed().isPresent())
                .toList();
    }
}
