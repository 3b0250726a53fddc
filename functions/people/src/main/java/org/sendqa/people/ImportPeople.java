package org.sendqa.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.RetryLater;

/** Adds or replaces an authority's people, all of them or, if one entry is at fault, none. */
final class ImportPeople {

    /** Not agencies: packs let roles take part beside them, and an administrator may name one of those. */
    private static final Set<PeopleColumn> ASKED =
            Set.of(PeopleColumn.ROLES, PeopleColumn.LOCALITY, PeopleColumn.TRAINED);

    private final People people;
    private final Packs packs;
    private final Interests interests;
    private final OpenAccounts openAccounts;

    ImportPeople(People people, Packs packs, Interests interests, OpenAccounts openAccounts) {
        this.people = people;
        this.packs = packs;
        this.interests = interests;
        this.openAccounts = openAccounts;
    }

    /**
     * What became of a list.
     *
     * @param faults what is wrong with it, a sentence for each; empty when all were imported
     * @param notes what was imported all the same and should be looked at
     */
    record Outcome(List<String> faults, List<String> notes) {}

    /** Imports a list. */
    Outcome importAll(String authority, List<ListedPerson> list) {
        List<Person> listed = list.stream().map(ListedPerson::person).toList();
        List<String> faults = new ArrayList<>(new ListCheck(packs.current(authority), people.all(authority), ASKED)
                .faults(listed.stream().map(OnList::of).toList()));
        list.forEach(one -> faults.addAll(interests.faults(one)));
        if (!faults.isEmpty()) {
            return new Outcome(ListCheck.first(faults), List.of());
        }
        list.forEach(this::keep);
        openAccounts.run(listed);
        return new Outcome(List.of(), interests.unknown(authority, list));
    }

    private void keep(ListedPerson listed) {
        if (!people.keep(interests.keyed(listed))) {
            throw new RetryLater("%s was changed at the same moment, or the account is somebody else's"
                    .formatted(listed.person().id()));
        }
    }
}
