package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.SamplePlan;

/** What must hold of an activity's draws: each fault a place and what must be there. */
final class SampleCheck {

    private final WordCheck words;
    private final QuotaCheck quotas;
    private final BiConsumer<String, String> faults;

    SampleCheck(Pack pack, RegisterLayout register, BiConsumer<String, String> faults) {
        this.faults = faults;
        this.words = new WordCheck(pack, register, faults);
        this.quotas = new QuotaCheck(words, faults);
    }

    void draws(String place, Activity activity) {
        List<String> ids = activity.draws().stream().map(DrawPlan::id).toList();
        for (int index = 0; index < ids.size(); index++) {
            String draw = "%s[%d]".formatted(place, index);
            DrawPlan plan = activity.draws().get(index);
            if (plan.reserves() < 0) {
                faults.accept(draw + ".reserves", "must not be negative");
            }
            plan.sample().themes().forEach(theme -> words.values(draw + ".where", theme));
            words.known(draw + ".spreadOver", plan.sample().spreadOver());
            spread(draw + ".spreadOver", plan.sample());
            words.known(draw + ".allocation.skills", plan.allocation().skills());
            quotas.check(draw + ".quota", plan.sample().quota());
            if (plan.sample().quota() instanceof Quota.Total(var _, Amount.ShareOf share, var _)) {
                linked(draw + ".quota.shareOf", share.draw(), ids, index);
                auditorsTogether(draw + ".allocation.auditors.most", plan, activity);
            }
        }
    }

    /** A case of a share has auditors of its own draw and of those that the share is taken of. */
    private void auditorsTogether(String place, DrawPlan share, Activity activity) {
        int wanted = 0;
        Optional<DrawPlan> next = Optional.of(share);
        for (int draw = 0; draw < activity.draws().size() && next.isPresent(); draw++) {
            wanted += next.get().allocation().auditors().wanted();
            next = next.flatMap(SampleCheck::other).flatMap(other -> find(activity, other));
        }
        if (wanted > share.allocation().auditors().most()) {
            faults.accept(
                    place,
                    "must be %d or more, since a case of this draw has an auditor from each draw that it stands in"
                            .formatted(wanted));
        }
    }

    private static Optional<String> other(DrawPlan plan) {
        return plan.sample().quota() instanceof Quota.Total(var _, Amount.ShareOf(String other, var _), var _)
                ? Optional.of(other)
                : Optional.empty();
    }

    private static Optional<DrawPlan> find(Activity activity, String draw) {
        return activity.draws().stream().filter(plan -> plan.id().equals(draw)).findFirst();
    }

    /** Within a stratum a case has the strata's own values, and a single case can't be spread. */
    private void spread(String place, SamplePlan sample) {
        if (sample.spreadOver().stream().anyMatch(sample.quota().by()::contains)) {
            faults.accept(place, "names an attribute that the quota goes by already");
        }
        if (!sample.spreadOver().isEmpty()
                && sample.quota() instanceof Quota.Each(var _, int size, var _)
                && size == 1) {
            faults.accept(place, "spreads nothing, since each stratum gives one case");
        }
    }

    private void linked(String place, String other, List<String> ids, int index) {
        if (!ids.contains(other)) {
            faults.accept(place, "names a draw that the activity doesn't have: " + other);
        } else if (ids.indexOf(other) >= index) {
            faults.accept(place, "must name a draw that stands before this one, or each would wait for the other");
        }
    }
}
