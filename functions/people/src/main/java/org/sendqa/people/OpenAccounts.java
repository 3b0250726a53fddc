package org.sendqa.people;

import java.util.List;
import org.sendqa.domain.people.Accounts;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.OneByOne;

/**
 * Gives those who were listed, and have no account yet, one that opens by a one-time code to the address they are
 * written to. People of the council have theirs already.
 */
record OpenAccounts(Accounts accounts, CouncilDomains council) {

    void run(List<Person> listed) {
        List<String> addresses = listed.stream()
                .filter(person -> !person.hasAccount())
                .map(Person::address)
                .filter(address -> !council.holds(address))
                .toList();
        OneByOne.forEach(addresses, accounts::open);
    }
}
