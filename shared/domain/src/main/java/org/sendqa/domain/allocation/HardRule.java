package org.sendqa.domain.allocation;

import static java.util.Collections.disjoint;

import java.util.EnumSet;
import java.util.Set;
import org.sendqa.domain.pack.AllocationPlan.Bar;

/**
 * The rules that nobody bends, whatever it costs, each with the words that tell whom it barred: those that always hold
 * and those that a framework asks for bind the allocation and the QA officer alike. Only outside the {@link #ROLE} may
 * an officer ask somebody, see {@link HandAssignment}.
 */
public enum HardRule {
    /** Only people in one of the draw's roles audit its cases, unless an officer asks somebody else by hand. */
    ROLE(
            "isn't in the role",
            "aren't in the role",
            (slot, auditor, _) -> disjoint(slot.plan().roles(), auditor.roles())),
    /**
     * Nobody audits on an instrument whose training ran out, or that the framework trains for and they aren't (CAP-63).
     */
    TRAINING(
            "isn't trained in the instrument",
            "aren't trained in the instrument",
            (slot, auditor, _) -> lacksTraining(slot, auditor)),
    /** Nobody audits who isn't in post until the audit is due. */
    POST(
            "isn't in post until the audit is due",
            "aren't in post until the audit is due",
            (slot, auditor, _) ->
                    !auditor.employment().covers(slot.work().from(), slot.work().until())),
    /** Nobody from outside audits without an agreement on sharing data until the audit is due (CAP-65). */
    AGREEMENT(
            "is from outside and lacks an agreement on sharing data",
            "are from outside and lack an agreement on sharing data",
            (slot, auditor, _) ->
                    !auditor.permission().covers(slot.work().from(), slot.work().until())),
    /** Nobody audits who is away for more than half of the time. */
    AWAY(
            "is away for most of the time",
            "are away for most of the time",
            (slot, auditor, _) -> auditor.employment()
                    .isMostlyAway(slot.work().from(), slot.work().until())),
    /** Nobody audits a case they had a hand in, under any of their addresses (WOL-020). */
    HAND(
            "worked on the case",
            "worked on the case",
            (slot, auditor, _) -> !disjoint(slot.subject().hands().contributors(), auditor.addresses())),
    /**
     * Nobody audits their own child, a relative, or a case they declared any interest in, nor anything of that child.
     */
    INTEREST(
            "declared an interest in the case",
            "declared an interest in the case",
            (slot, auditor, _) -> slot.subject().isAmong(auditor.interests())),
    /** Nobody audits a case twice, and no second auditor knows the first audit. */
    TWICE(
            "audits the case already",
            "audit the case already",
            (_, auditor, team) -> team.people().contains(auditor.id())),
    /** Where the plan says so, no line manager of somebody who worked on the case audits it. */
    LINE_MANAGER(
            "manages somebody who worked on the case",
            "manage somebody who worked on the case",
            (slot, auditor, _) -> asks(slot, Bar.LINE_MANAGER)
                    && slot.subject().hands().managers().contains(auditor.id())),
    /** Where the plan says so, the author's line manager audits, or whoever the plan names instead (WOL-056). */
    REVIEWER(
            "doesn't manage the author",
            "don't manage the author",
            (slot, auditor, _) -> isntTheReviewer(slot, auditor)),
    /** Where the plan says so, nobody audits the work of their own agency. */
    AGENCY(
            "works in an agency that worked on the case",
            "work in an agency that worked on the case",
            (slot, auditor, _) -> asks(slot, Bar.SAME_AGENCY)
                    && slot.subject()
                            .hands()
                            .agencies()
                            .contains(auditor.place().agency())),
    /** Where the plan says so, nobody audits the work of their own setting (DOR-20). */
    SETTING(
            "works at the case's setting",
            "work at the case's setting",
            (slot, auditor, _) -> asks(slot, Bar.SAME_SETTING)
                    && slot.subject().settings().contains(auditor.place().setting())),
    /** Where the plan says so, nobody audits a case of the locality they work in. */
    LOCALITY(
            "works in the case's locality",
            "work in the case's locality",
            (slot, auditor, _) -> asks(slot, Bar.OWN_LOCALITY) && isAtHome(slot, auditor)),
    /** Where the plan says so, nobody audits the work of somebody more senior. */
    JUNIOR(
            "is junior to somebody who worked on the case",
            "are junior to somebody who worked on the case",
            (slot, auditor, _) -> asks(slot, Bar.JUNIOR)
                    && auditor.seniority() < slot.subject().hands().seniority()),
    /**
     * Where the plan wants several agencies, enough of a case's places are kept for those still missing; where it wants
     * another one than that of other draws' auditors, theirs are kept away.
     */
    ANOTHER_AGENCY(
            "works in the agency of another of its auditors",
            "work in the agency of another of its auditors",
            (_, auditor, team) -> team.hasEnoughOf(auditor.place().agency())),
    /** Nobody takes more audits in a cycle than their draws allow; decided for the allocation as a whole. */
    CAPACITY("has as many audits as one person takes", "have as many audits as one person takes", (_, _, _) -> false);

    private final String one;
    private final String several;

    @SuppressWarnings("ImmutableEnumChecker") // Every test is a lambda without a state.
    private final Test test;

    HardRule(String one, String several, Test test) {
        this.one = one;
        this.several = several;
        this.test = test;
    }

    /** Whether a rule keeps an auditor from a slot of a case that has a team already. */
    private interface Test {
        boolean bars(Slot slot, Auditor auditor, CaseTeam team);
    }

    /** The rules that keep somebody from a slot that an officer gives by hand, {@link #CAPACITY} apart. */
    static Set<HardRule> barringByHand(Slot slot, Auditor auditor, CaseTeam team) {
        Set<HardRule> barring = barring(slot, auditor, team);
        barring.remove(ROLE);
        return barring;
    }

    /** All rules that keep an auditor from a slot, {@link #CAPACITY} apart. */
    static Set<HardRule> barring(Slot slot, Auditor auditor, CaseTeam team) {
        Set<HardRule> all = EnumSet.noneOf(HardRule.class);
        for (HardRule rule : ALL) {
            if (rule.test.bars(slot, auditor, team)) {
                all.add(rule);
            }
        }
        return all;
    }

    /** Whether somebody is kept from a slot by who had a hand in its very case. */
    public static boolean hasConflict(Slot slot, Auditor auditor) {
        return barring(slot, auditor, CaseTeam.NOBODY).stream().anyMatch(HardRule::isConflict);
    }

    /**
     * Whether the rule hangs on who had a hand in the very case, so that another case of the stratum may be free of it.
     * A locality doesn't: the reserves of a stratum mostly share it.
     */
    boolean isConflict() {
        return switch (this) {
            case HAND, INTEREST, LINE_MANAGER, REVIEWER, AGENCY, SETTING, JUNIOR -> true;
            case ROLE, TRAINING, POST, AGREEMENT, AWAY, TWICE, LOCALITY, ANOTHER_AGENCY, CAPACITY -> false;
        };
    }

    /** Says what this rule holds against so many people. */
    String says(long people) {
        return people == 1 ? one : several;
    }

    private static final HardRule[] ALL = values();

    private static boolean asks(Slot slot, Bar bar) {
        return slot.plan().bars().contains(bar);
    }

    private static boolean lacksTraining(Slot slot, Auditor auditor) {
        return !auditor.employment()
                .mayUse(
                        slot.work().instrument(),
                        slot.work().until(),
                        slot.plan().trained());
    }

    private static boolean isntTheReviewer(Slot slot, Auditor auditor) {
        var hands = slot.subject().hands();
        return !slot.plan().review().author().isEmpty()
                && !hands.reviewers().contains(auditor.id())
                && disjoint(hands.reviewerRoles(), auditor.roles());
    }

    private static boolean isAtHome(Slot slot, Auditor auditor) {
        String locality = slot.subject().locality();
        return !locality.isEmpty() && locality.equals(auditor.place().locality());
    }
}
