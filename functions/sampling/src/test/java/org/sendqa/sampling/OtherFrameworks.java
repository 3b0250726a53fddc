package org.sendqa.sampling;

import java.util.List;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Proposal;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.testing.Fixtures;

/** The sample council with other draws than its own. */
final class OtherFrameworks {

    private OtherFrameworks() {}

    static DrawPlan draw(String id, Quota quota) {
        return new DrawPlan(id, "Draw of " + id, SamplePlan.of(quota), 2, AllocationPlan.of(Fixtures.TEAM_MANAGER, 2));
    }

    /** 1 to 95 plans as an officer agrees, of which two for each auditor are proposed. */
    static DrawPlan proposed() {
        DrawPlan plans = draw("plans", new Quota.Total(List.of(), new Amount.Agreed(1, 95), List.of()));
        return new DrawPlan(
                plans.id(),
                plans.title(),
                plans.sample(),
                plans.reserves(),
                plans.allocation(),
                plans.sessions(),
                new Proposal(2, 1),
                ThemeRule.NONE);
    }

    /** Two plans at most, on a theme by locality that must be agreed. */
    static DrawPlan themed(Quota quota, boolean required) {
        return themed(quota, new ThemeRule(List.of("locality"), required));
    }

    static DrawPlan themed(Quota quota, ThemeRule rule) {
        DrawPlan plans = draw("plans", quota);
        return new DrawPlan(
                plans.id(),
                plans.title(),
                plans.sample(),
                plans.reserves(),
                plans.allocation(),
                plans.sessions(),
                Proposal.NONE,
                rule);
    }

    /** The sample council's own draw of a team manager's cases, where the framework keeps some more people away. */
    static DrawPlan teamManagers(AllocationPlan.Bar... bars) {
        return new DrawPlan(
                Fixtures.TEAM_MANAGERS,
                "Team Manager audits",
                SamplePlan.each("locality", 1),
                2,
                AllocationPlan.of(Fixtures.TEAM_MANAGER, 2, bars));
    }

    static Pack with(DrawPlan... draws) {
        return Fixtures.aPack(List.of(draws));
    }
}
