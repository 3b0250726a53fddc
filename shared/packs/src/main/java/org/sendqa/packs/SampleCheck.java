package org.sendqa.packs;

import java.util.List;
import java.util.function.BiConsumer;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Quota;

/** What must hold of an activity's draws: each fault a place and what must be there. */
final class SampleCheck {

    private final WordCheck words;
    private final QuotaCheck quotas;
    private final BiConsumer<String, String> faults;

    SampleCheck(Pack pack, BiConsumer<String, String> faults) {
        this.faults = faults;
        this.words = new WordCheck(pack, faults);
        this.quotas = new QuotaCheck(pack, words, faults);
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
            quotas.check(draw + ".quota", plan.sample().quota());
            if (plan.sample().quota() instanceof Quota.Total(var _, Amount.ShareOf share, var _)) {
                linked(draw + ".quota.shareOf", share.draw(), ids, index);
            }
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
