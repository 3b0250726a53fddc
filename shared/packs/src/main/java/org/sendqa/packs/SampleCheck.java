package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Proposal;
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

    /** Contributions are expected by attributes that the register has. */
    void papers(String place, Activity activity) {
        activity.entry().papers().expected().stream()
                .flatMap(one -> one.where().stream())
                .forEach(where -> words.values(place, where));
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
            words.single(draw + ".quota.by", plan.sample().quota().by());
            spread(draw + ".spreadOver", plan.sample());
            words.known(draw + ".allocation.skills", plan.allocation().skills());
            quotas.check(draw + ".quota", plan.sample().quota());
            proposal(draw + ".proposes", plan);
            theme(draw + ".theme", plan);
            if (plan.sample().quota() instanceof Quota.Total(var _, Amount.ShareOf share, var _)) {
                linked(draw + ".quota.shareOf", share.draw(), ids, index);
            }
            auditorsTogether(draw + ".allocation.auditors.most", plan, activity);
        }
    }

    /** Draws that take shares of one sample may all have the same case, which then has the auditors of each. */
    private void auditorsTogether(String place, DrawPlan plan, Activity activity) {
        List<DrawPlan> family = activity.draws().stream()
                .filter(other -> first(other, activity).equals(first(plan, activity)))
                .toList();
        long wanted = family.stream()
                .mapToLong(one -> one.allocation().auditors().wanted())
                .sum();
        if (family.size() > 1 && wanted > plan.allocation().auditors().most()) {
            faults.accept(
                    place,
                    "must be %d or more, since a case may stand in every draw of %s and then has the auditors of each"
                            .formatted(wanted, family.stream().map(DrawPlan::id).toList()));
        }
    }

    /** The draw that a share is taken of in the end; a circle, which is refused elsewhere, ends somewhere. */
    private static DrawPlan first(DrawPlan plan, Activity activity) {
        DrawPlan first = plan;
        for (int step = 0; step < activity.draws().size(); step++) {
            first = other(first).flatMap(draw -> find(activity, draw)).orElse(first);
        }
        return first;
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
        words.single(place, sample.spreadOver());
        if (sample.spreadOver().stream().anyMatch(sample.quota().by()::contains)) {
            faults.accept(place, "names an attribute that the quota goes by already");
        }
        if (!sample.spreadOver().isEmpty()
                && sample.quota() instanceof Quota.Each(var _, int size, var _)
                && size == 1) {
            faults.accept(place, "spreads nothing, since each stratum gives one case");
        }
    }

    private void theme(String place, DrawPlan plan) {
        if (!plan.theme().isAsked()) {
            if (plan.theme().required()) {
                faults.accept(place + ".by", "must name an attribute by which a theme may pick cases");
            }
            return;
        }
        words.known(place + ".by", plan.theme().by());
        if (plan.theme().takesTurns()
                && !plan.theme().by().contains(plan.theme().inTurn())) {
            faults.accept(place + ".inTurn", "must name one of the attributes under by");
        }
        words.single(place + ".inTurn", List.of(plan.theme().inTurn()));
        if (plan.toAgree().isEmpty()) {
            faults.accept(place, "is agreed with the number of cases, so the quota must be a total, agreed or minimum");
        }
    }

    private void proposal(String place, DrawPlan plan) {
        Proposal proposal = plan.proposal();
        if (proposal.equals(Proposal.NONE)) {
            return;
        }
        if (plan.agreed().isEmpty()) {
            faults.accept(place, "proposes a number where the quota gives one; let it be agreed or minimum");
        } else if (proposal.audits() < 1 || proposal.auditorsPerCase() < 1) {
            faults.accept(place, "must be 1 or more audits of each auditor, and 1 or more auditors of each case");
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
