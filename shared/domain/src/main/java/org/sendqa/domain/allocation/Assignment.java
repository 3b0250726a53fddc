package org.sendqa.domain.allocation;

import java.util.Optional;

/**
 * Who audits one drawn case, or why nobody does.
 *
 * @param slot 1 and up within the cycle, in the order of draws and strata
 * @param draw the draw the case comes from
 * @param drawId the case
 * @param auditor the person's id; empty for an unfilled slot
 * @param cost what the assignment adds to the allocation's total; 0 for an unfilled slot
 * @param explanation why the slot is unfilled, in a sentence; empty where it is filled
 * @param attempt which audit of the slot this is: 1, and one more each time it went to somebody else
 */
public record Assignment(
        int slot, String draw, String drawId, Optional<String> auditor, int cost, String explanation, int attempt) {

    /** The first of a slot. */
    public Assignment(int slot, String draw, String drawId, Optional<String> auditor, int cost, String explanation) {
        this(slot, draw, drawId, auditor, cost, explanation, 1);
    }

    static Assignment filled(Slot slot, String auditor, int cost) {
        return new Assignment(slot.number(), slot.draw(), slot.subject().drawId(), Optional.of(auditor), cost, "");
    }

    static Assignment open(Slot slot, String explanation) {
        return new Assignment(slot.number(), slot.draw(), slot.subject().drawId(), Optional.empty(), 0, explanation);
    }

    /** The same as a later audit of the slot. */
    public Assignment asAttempt(int number) {
        return new Assignment(slot, draw, drawId, auditor, cost, explanation, number);
    }
}
