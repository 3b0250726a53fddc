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
 * @param explanation why the slot is unfilled, in a sentence; empty where it is filled or waits for somebody
 * @param attempt which audit of the slot this is: 0 as long as nobody had it, 1 as the round began, and one more each
 *     time it went to somebody later
 * @param mark what later decisions have to know of how it came about
 */
public record Assignment(
        int slot,
        String draw,
        String drawId,
        Optional<String> auditor,
        int cost,
        String explanation,
        int attempt,
        Mark mark) {

    /** How an assignment came about, where that matters later. */
    public enum Mark {
        /** As the rules and the least cost have it. */
        NONE,
        /** An officer gave it to its auditor, so nothing but a hard rule takes it away again. */
        BY_HAND,
        /** It is open, though needed, because of its case: somebody has time who might audit another. */
        CONFLICT,
        /** It is open and nobody waits for it: its case does without it, or left the sample. */
        DISPENSABLE
    }

    /** The first of a slot, as the rules have it. */
    public Assignment(int slot, String draw, String drawId, Optional<String> auditor, int cost, String explanation) {
        this(slot, draw, drawId, auditor, cost, explanation, auditor.isPresent() ? 1 : 0, Mark.NONE);
    }

    /** What an officer gives to somebody. */
    public static Assignment byHand(Slot slot, String auditor) {
        return filled(slot, auditor, 0).marked(Mark.BY_HAND);
    }

    static Assignment filled(Slot slot, String auditor, int cost) {
        return new Assignment(slot.number(), slot.draw(), slot.subject().drawId(), Optional.of(auditor), cost, "");
    }

    static Assignment open(Slot slot, Unfilled why) {
        Mark mark = slot.optional() ? Mark.DISPENSABLE : why.conflict() ? Mark.CONFLICT : Mark.NONE;
        return new Assignment(
                slot.number(), slot.draw(), slot.subject().drawId(), Optional.empty(), 0, why.sentence(), 0, mark);
    }

    /** Whether a reserve in its case's place may find an auditor. */
    public boolean wantsRedraw() {
        return isUnfilled() && mark == Mark.CONFLICT;
    }

    /** The same as the next audit of the slot after one that stood before. */
    public Assignment following(Assignment before) {
        return asAttempt(isUnfilled() ? before.attempt : Math.max(1, before.attempt) + 1);
    }

    /** The same as a later audit of the slot. */
    public Assignment asAttempt(int number) {
        return new Assignment(slot, draw, drawId, auditor, cost, explanation, number, mark);
    }

    /** Whether nobody could take it and a sentence says why. */
    public boolean isUnfilled() {
        return auditor.isEmpty() && !explanation.isEmpty();
    }

    /** Whether nobody was looked for yet: its case took the place of another. */
    public boolean isWaiting() {
        return auditor.isEmpty() && explanation.isEmpty();
    }

    /** Whether the cycle waits for it: somebody has it or is looked for, or lost it to nobody while it is needed. */
    public boolean isAwaited() {
        return !isUnfilled() || (attempt > 0 && mark != Mark.DISPENSABLE);
    }

    /** The slot for the case that took the place of its case. */
    public Assignment movedTo(String other) {
        return new Assignment(slot, draw, other, Optional.empty(), 0, "", attempt, Mark.NONE);
    }

    /** The slot after its case left the sample for nobody. */
    public Assignment left() {
        String why = "Its case left the sample, and no reserve was left.";
        return new Assignment(slot, draw, drawId, Optional.empty(), 0, why, attempt, Mark.DISPENSABLE);
    }

    /** The same with a mark. */
    Assignment marked(Mark other) {
        return new Assignment(slot, draw, drawId, auditor, cost, explanation, attempt, other);
    }
}
