package org.sendqa.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.sampling.ThemeWords;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.schedule.MayOpen.Found;

/**
 * Takes down number of cases and theme with the opening of a round, where the framework leaves them to be agreed:
 * before the round is there, so that nothing is drawn without them.
 *
 * @param sizes the numbers and themes agreed for draws
 */
public record SizesAgreed(AgreedSizes sizes) {

    /**
     * What is agreed with the opening; what isn't may be later.
     *
     * @param size how many cases; null where that isn't said
     * @param theme none where that isn't said
     */
    public record Asked(@Nullable Integer size, Theme theme) {

        private Stream<Wanted> of(DrawPlan plan) {
            return plan.toAgree().stream()
                    .flatMap(limits -> plan.agreed().isEmpty()
                            ? Stream.of(new Wanted(plan, limits, limits.atLeast(), themeOf(plan)))
                                    .filter(Wanted::isThemed)
                            : Stream.of(new Wanted(plan, limits, size == null ? 0 : size, themeOf(plan)))
                                    .filter(wanted -> size != null || wanted.isThemed()));
        }

        private Theme themeOf(DrawPlan plan) {
            return plan.theme().isAsked() ? theme : Theme.NONE;
        }

        private boolean isThemed() {
            return !theme.equals(Theme.NONE);
        }
    }

    /** What one draw is to have. */
    private record Wanted(DrawPlan plan, Amount.Agreed limits, int size, Theme theme) {

        boolean isThemed() {
            return !theme.equals(Theme.NONE);
        }

        /** Without a theme only the number is looked at, since a theme may be entered later. */
        Optional<String> against(Found found) {
            return limits.against(size)
                    .or(() -> isThemed()
                            ? ThemeWords.of(found.pack(), found.activity(), plan)
                                    .against(theme)
                            : Optional.empty());
        }

        boolean is(AgreedSize agreed) {
            return agreed.size() == size && (!isThemed() || agreed.theme().equals(theme));
        }
    }

    /** Takes down what was said for every draw that leaves it open. */
    Outcome<Found> agree(CycleRef ref, Found found, Asked asked, Caller caller) {
        return against(found, asked)
                .<Outcome<Found>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> keep(ref, found, asked, caller)
                        ? new Outcome.Done<>(found)
                        : Outcome.refused(
                                Refusal.NOT_NOW, "Somebody entered a number at the same moment. Look again."));
    }

    private static Optional<String> against(Found found, Asked asked) {
        Activity activity = found.activity();
        List<DrawPlan> draws = activity.draws();
        if (asked.size() != null
                && draws.stream().noneMatch(draw -> draw.agreed().isPresent())) {
            return Optional.of(
                    "The framework says itself how many cases %s draws. Leave size out.".formatted(activity.title()));
        }
        if (asked.isThemed() && draws.stream().noneMatch(draw -> draw.theme().isAsked())) {
            return Optional.of(
                    "The framework says itself whom %s draws. Leave the theme out.".formatted(activity.title()));
        }
        if (asked.isThemed() && draws.stream().anyMatch(draw -> draw.theme().takesTurns())) {
            return Optional.of(
                    "Themes of %s take turns. Open the round without one, then enter it on the round's page, which"
                                    .formatted(activity.title())
                            + " says whose turn it is.");
        }
        return wanted(found, asked)
                .flatMap(draw -> draw.against(found).stream())
                .findFirst();
    }

    /** Whether what was named when the round was opened stands; what wasn't named never differs. */
    boolean are(CycleRef ref, Found found, Asked asked) {
        return wanted(found, asked).allMatch(draw -> stands(ref, draw));
    }

    private boolean stands(CycleRef ref, Wanted draw) {
        return sizes.find(ref, draw.plan().id()).filter(draw::is).isPresent();
    }

    private boolean keep(CycleRef ref, Found found, Asked asked, Caller caller) {
        Event event = new Event("agreed", caller.now(), caller.person().id());
        return wanted(found, asked).allMatch(draw -> stands(ref, draw) || keep(ref, draw, event));
    }

    private boolean keep(CycleRef ref, Wanted draw, Event event) {
        String id = draw.plan().id();
        AgreedSize next = sizes.find(ref, id)
                .map(before -> before.changed(draw.size(), draw.isThemed() ? draw.theme() : before.theme(), event))
                .orElseGet(() -> AgreedSize.first(ref, id, draw.size(), draw.theme(), event));
        return sizes.keep(next, event);
    }

    private static Stream<Wanted> wanted(Found found, Asked asked) {
        return found.activity().draws().stream().flatMap(asked::of);
    }
}
