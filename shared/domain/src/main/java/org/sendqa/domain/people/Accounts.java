package org.sendqa.domain.people;

/** The accounts with which people sign in who have none of a council. */
public interface Accounts {

    /**
     * Makes one, to which a one-time code by e-mail opens the way; an address that has one already keeps it.
     *
     * @param address in lower case
     */
    void open(String address);
}
