package org.sendqa.domain.allocation;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/** The rules that no allocation breaks, whatever it costs, each with the words that tell whom it barred. */
public enum HardRule {
    /** Only people in the draw's role audit its cases. */
    ROLE("isn't in the role", "aren't in the role"),
    /** Nobody audits a case they had a hand in, under any of their addresses. */
    HAND("worked on the case", "worked on the case"),
    /** Where the plan says so, nobody audits a case of the locality they work in. */
    LOCALITY("works in the case's locality", "work in the case's locality"),
    /** Nobody takes more audits in a cycle than their draws allow; decided for the allocation as a whole. */
    CAPACITY(
            "has as many audits of this cycle as one person takes",
            "have as many audits of this cycle as one person takes");

    private final String one;
    private final String several;

    HardRule(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** The first rule that keeps an auditor from a case, whatever else is allocated; empty if none does. */
    public static Optional<HardRule> barring(Slot slot, Auditor auditor) {
        return Arrays.stream(values()).filter(rule -> rule.bars(slot, auditor)).findFirst();
    }

    /** Says how many people this rule barred, as in "2 worked on the case". */
    String says(long people) {
        return people + " " + (people == 1 ? one : several);
    }

    private boolean bars(Slot slot, Auditor auditor) {
        return switch (this) {
            case ROLE -> lacksTheRole(slot, auditor);
            case HAND -> hadAHand(slot, auditor);
            case LOCALITY -> isAtHome(slot, auditor);
            case CAPACITY -> auditor.capacity() < 1;
        };
    }

    private static boolean lacksTheRole(Slot slot, Auditor auditor) {
        return !auditor.roles().contains(slot.plan().auditorRole());
    }

    private static boolean hadAHand(Slot slot, Auditor auditor) {
        return !Collections.disjoint(slot.contributors(), auditor.addresses());
    }

    private static boolean isAtHome(Slot slot, Auditor auditor) {
        return !slot.plan().auditsOwnLocality()
                && !slot.locality().isEmpty()
                && slot.locality().equals(auditor.locality());
    }
}
