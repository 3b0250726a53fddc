package org.sendqa.domain.concern;

/**
 * Somebody who is told of a concern.
 *
 * @param step 0 for those told at once, then the steps of the escalation
 * @param as what they are to the case, or here, such as {@code team manager}
 * @param person their id; empty where the address has no account, who can't sign in and read
 * @param address where the letter goes
 */
public record Telling(int step, String as, String person, String address) {

    /** Whether they can sign in, read and acknowledge. */
    public boolean canRead() {
        return !person.isEmpty();
    }

    /** Who the letter is to: the person, or the bare address. */
    public String recipient() {
        return canRead() ? person : address;
    }
}
