package org.sendqa.schedule;

import java.util.List;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.OnDemand;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.sampling.ThemeWords;
import org.sendqa.schedule.ScheduleView.AskView;
import org.sendqa.schedule.ScheduleView.AttributeView;

/** Tells what an officer may agree with the opening of a round: number of cases and theme. */
record AsksOnOpening(Pack pack, Activity activity) {

    /** One for each draw that leaves something open; none of an activity that officers don't open. */
    List<AskView> all() {
        return new OnDemand(activity).against().isPresent()
                ? List.of()
                : activity.draws().stream()
                        .filter(plan -> plan.toAgree().isPresent())
                        .map(this::ask)
                        .toList();
    }

    private AskView ask(DrawPlan plan) {
        var limits = plan.agreed();
        ThemeWords theme = ThemeWords.of(pack, activity, plan);
        return new AskView(
                plan.title(),
                limits.map(one -> one.atLeast()).orElse(0),
                limits.map(one -> one.atMost()).orElse(0),
                theme.rule().takesTurns()
                        ? List.of()
                        : theme.attributes().stream()
                                .map(one -> new AttributeView(one.attribute(), one.heading(), one.values()))
                                .toList(),
                theme.rule().required());
    }
}
