package org.sendqa.domain.allocation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Employment.Absence;

/** The rules between one slot and one person, stated a second time from their words, to judge allocations by. */
record RulesAgain(Slot slot, Auditor auditor) {

    static Set<HardRule> barring(Slot slot, Auditor auditor) {
        return new RulesAgain(slot, auditor).barring();
    }

    private Set<HardRule> barring() {
        Set<HardRule> all = EnumSet.noneOf(HardRule.class);
        add(all, HardRule.ROLE, !share(slot.plan().roles(), auditor.roles()));
        add(all, HardRule.TRAINING, !isTrained());
        add(all, HardRule.POST, !isInPost());
        add(all, HardRule.AGREEMENT, !auditor.permission().grounds().isEmpty());
        add(all, HardRule.AWAY, !auditor.employment().absences().isEmpty() && isMostlyAway());
        add(all, HardRule.INTEREST, auditor.interests().contains(slot.subject().key()));
        byHands(all, slot.subject().hands());
        byPlace(all, auditor.place());
        return all;
    }

    private void byHands(Set<HardRule> all, Hands hands) {
        boolean manages = hands.managers().contains(auditor.id());
        boolean wantsReviewer = !slot.plan().review().author().isEmpty();
        add(all, HardRule.HAND, share(auditor.addresses(), hands.contributors()));
        add(all, HardRule.LINE_MANAGER, says(Bar.LINE_MANAGER) && manages);
        add(all, HardRule.REVIEWER, wantsReviewer && !isReviewer(hands));
        add(all, HardRule.JUNIOR, says(Bar.JUNIOR) && hands.seniority() > auditor.seniority());
    }

    private void byPlace(Set<HardRule> all, Place place) {
        AuditedCase one = slot.subject();
        boolean ofItsSetting = one.settings().contains(place.setting());
        add(
                all,
                HardRule.AGENCY,
                says(Bar.SAME_AGENCY) && one.hands().agencies().contains(place.agency()));
        add(all, HardRule.SETTING, says(Bar.SAME_SETTING) && ofItsSetting);
        add(all, HardRule.LOCALITY, says(Bar.OWN_LOCALITY) && isOf(one.locality(), place.locality()));
    }

    private static void add(Set<HardRule> all, HardRule rule, boolean bars) {
        if (bars) {
            all.add(rule);
        }
    }

    private boolean says(Bar bar) {
        return slot.plan().bars().contains(bar);
    }

    private static boolean share(Iterable<String> some, Set<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String locality, String own) {
        return !own.isEmpty() && own.equals(locality);
    }

    private boolean isTrained() {
        LocalDate last = auditor.employment().training().get(slot.work().instrument());
        return last == null ? !slot.plan().trained() : !slot.work().until().isAfter(last);
    }

    private boolean isInPost() {
        Employment post = auditor.employment();
        return !post.from().isAfter(slot.work().from())
                && !post.until().isBefore(slot.work().until());
    }

    private boolean isMostlyAway() {
        int away = 0;
        int here = 0;
        for (LocalDate day = slot.work().from(); !day.isAfter(slot.work().until()); day = day.plusDays(1)) {
            if (isOff(day)) {
                away++;
            } else {
                here++;
            }
        }
        return away > here;
    }

    private boolean isOff(LocalDate day) {
        for (Absence off : auditor.employment().absences()) {
            if (!off.first().isAfter(day) && !off.last().isBefore(day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReviewer(Hands hands) {
        return hands.reviewers().contains(auditor.id()) || share(hands.reviewerRoles(), auditor.roles());
    }
}
