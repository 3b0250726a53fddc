package org.sendqa.sampling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DiceThrow.Before;
import org.sendqa.domain.sampling.DiceThrow.Dice;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.time.OfficeDay;

/** Tells for which draws of a round somebody throws dice, and how far that is. */
record DiceToEnter(DiceThrows dice) {

    /** One for each such draw; none where every draw goes by a value committed to beforehand. */
    List<DiceView> of(Round round) {
        return round.activity().draws().stream()
                .flatMap(plan -> plan.sample().publicValue() instanceof PublicValue.Thrown thrown
                        ? Stream.of(view(plan, thrown, dice.find(round.ref(), plan.id())))
                        : Stream.empty())
                .toList();
    }

    private static DiceView view(DrawPlan plan, PublicValue.Thrown asked, Optional<DiceThrow> stands) {
        @Nullable Before before = stands.map(DiceThrow::before).orElse(null);
        @Nullable Dice fallen = stands.map(DiceToEnter::fallen).orElse(null);
        return new DiceView(
                plan.id(),
                plan.title(),
                asked.by(),
                asked.dice(),
                before == null ? null : before.snapshot(),
                before == null ? null : before.cases(),
                before == null ? null : OfficeDay.of(before.since()),
                fallen == null ? null : fallen.value(),
                fallen == null ? null : fallen.thrownOn(),
                fallen == null ? List.of() : fallen.witnesses());
    }

    private static @Nullable Dice fallen(DiceThrow one) {
        return one instanceof DiceThrow.Thrown thrown ? thrown.dice() : null;
    }
}
