package org.sendqa.domain.pack;

/**
 * What an officer is shown as the number of a draw's cases before they agree on one: so many that each auditor gets
 * their audits (row WOL-024, trap T17). It binds nobody.
 *
 * @param audits for each person in the draw's auditor roles; 0 where nothing is proposed
 * @param auditorsPerCase 1 or more
 */
public record Proposal(int audits, int auditorsPerCase) {

    /** Nothing: the officer says any number. */
    public static final Proposal NONE = new Proposal(0, 1);

    /** How many cases some auditors make, within the limits of what can be agreed; 0 where nothing is proposed. */
    public int of(int auditors, Amount.Agreed limits) {
        int cases = auditors * audits / auditorsPerCase;
        return cases == 0 ? 0 : Math.clamp(cases, limits.atLeast(), limits.atMost());
    }
}
