package org.sendqa.recusal;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.AllocationPlan.Review;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.testing.Fixtures;

/** A framework by chance whose cases several people audit, in a draw and in a share of it. */
record DoublePack(Random random) {

    Pack pack() {
        SamplePlan half = SamplePlan.of(new Quota.Total(List.of(), new Amount.ShareOf("plans", 50), List.of()));
        List<DrawPlan> draws = List.of(
                draw("plans", SamplePlan.each("locality", 1 + random.nextInt(2)), random.nextInt(2), Set.of()),
                draw("doubled", half, 0, random.nextBoolean() ? Set.of(Bar.OTHER_AUDITORS_AGENCY) : Set.of()));
        return Fixtures.aPack(draws);
    }

    private DrawPlan draw(String id, SamplePlan sample, int further, Set<Bar> bars) {
        int wanted = 1 + random.nextInt(2);
        Auditors auditors = new Auditors(wanted, further, Auditors.MOST, 1 + random.nextInt(wanted), false);
        List<String> roles = List.of(Fixtures.TEAM_MANAGER);
        return new DrawPlan(
                id, id, sample, 2, new AllocationPlan(roles, 2, auditors, bars, false, Review.NONE, List.of()));
    }
}
