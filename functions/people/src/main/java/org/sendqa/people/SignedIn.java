package org.sendqa.people;

/**
 * Who is about to be signed in, as the user pool knows them.
 *
 * @param account the account's {@code sub}
 * @param address the account's e-mail address in lower case; empty if it has none
 * @param verified whether the pool has seen proof that the address is theirs
 * @param provider whose sign-in they came by; empty for the pool's own
 */
record SignedIn(String account, String address, boolean verified, String provider) {

    /** The name of the council's own sign-in (infra/identity.yaml). */
    static final String COUNCIL = "Council";

    /**
     * Whether the address may say who they are: a council is believed about its own domains only, other providers about
     * nothing, and the pool where it has proof.
     */
    boolean isProven(CouncilDomains council) {
        boolean believed = provider.isEmpty() ? verified : provider.equals(COUNCIL) && council.holds(address);
        return believed && !address.isEmpty();
    }
}
