package org.sendqa.people;

import java.util.List;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.OneByOne;

/**
 * Gives the account that somebody signs in with to whoever was listed by its address and has none yet, in each
 * authority. Whoever has an account keeps it, an account leads to one person of an authority, and an address without
 * proof to nobody.
 */
final class LinkAccount {

    private static final System.Logger LOG = System.getLogger(LinkAccount.class.getName());

    private final People people;
    private final Packs packs;
    private final CouncilDomains council;

    LinkAccount(People people, Packs packs, CouncilDomains council) {
        this.people = people;
        this.packs = packs;
        this.council = council;
    }

    /** Links what there is to link; again, it changes nothing. */
    void run(SignedIn one) {
        if (one.isProven(council)) {
            OneByOne.forEach(packs.authorities(), authority -> link(authority, one));
        }
    }

    private void link(String authority, SignedIn one) {
        List<Person> listed = people.withoutAccount(authority).stream()
                .filter(person -> person.emails().contains(one.address()))
                .toList();
        if (listed.size() > 1) {
            notLinked("several people of {0} have its address", authority);
            return;
        }
        listed.forEach(person -> give(authority, person.id(), one.account()));
    }

    private void give(String authority, String person, String account) {
        if (!people.giveAccount(authority, person, account)) {
            notLinked("it leads to somebody else of {0} already", authority);
        }
    }

    /** Operators are alarmed by these words (infra/alarms.yaml), which name nobody. */
    private static void notLinked(String why, String authority) {
        LOG.log(System.Logger.Level.ERROR, "An account was not linked: " + why, authority);
    }
}
