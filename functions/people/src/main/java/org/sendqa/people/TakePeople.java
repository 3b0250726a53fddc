package org.sendqa.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Takes an officer's list of people: joiners are added, others changed, all or, if one row is at fault, none (CAP-62,
 * CAP-63). Whoever isn't listed stays as they are; leavers are given their last day. Who is a QA officer, and by which
 * address an officer signs in, is the administrator's business alone, so that nobody makes themselves or others one.
 */
public final class TakePeople {

    private final People people;
    private final OpenAccounts openAccounts;

    TakePeople(People people, OpenAccounts openAccounts) {
        this.people = people;
        this.openAccounts = openAccounts;
    }

    /** How many people of a list are new, changed by it, or as they were. */
    public record Taken(int added, int changed, int unchanged) {}

    /** Takes a CSV file or a workbook; the same list again changes nothing. */
    Outcome<Taken> run(Caller caller, byte[] file) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers upload lists of people. Give yours to them.");
        }
        return PeopleFile.read(file).then(rows -> run(caller.person().authority(), rows));
    }

    private Outcome<Taken> run(String authority, List<PeopleRow> rows) {
        Map<String, Person> known = people.all(authority).stream().collect(Collectors.toMap(Person::id, one -> one));
        ReadPerson read = new ReadPerson(authority);
        List<Person> listed = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (PeopleRow row : rows) {
            Optional<Person> here = Optional.ofNullable(known.get(row.text(PeopleColumn.PERSON)));
            Person person = read.read(row, here);
            faults.addAll(row.faults());
            officerFault(person, here).ifPresent(faults::add);
            addressFault(person, here).ifPresent(faults::add);
            listed.add(person);
        }
        faults.addAll(PeopleCheck.faults(listed));
        faults.addAll(new AmongOthers(people, authority).faults(listed));
        return faults.isEmpty()
                ? new Outcome.Done<>(keep(listed, known))
                : new Outcome.Refused<>(
                        Refusal.INCOMPLETE, "Nobody was taken. Put this right and upload the list again.", faults);
    }

    private static Optional<String> officerFault(Person listed, Optional<Person> here) {
        boolean was = here.filter(one -> one.is(Person.QA_OFFICER)).isPresent();
        return was == listed.is(Person.QA_OFFICER)
                ? Optional.empty()
                : Optional.of("%s would %s a QA officer by this list. Ask your administrator to change that."
                        .formatted(listed.id(), was ? "no longer be" : "become"));
    }

    /** Whoever could change an officer's address could sign in as them, until they have signed in themselves. */
    private static Optional<String> addressFault(Person listed, Optional<Person> here) {
        return here.filter(one -> one.is(Person.QA_OFFICER))
                .filter(one -> !one.emails().equals(listed.emails()))
                .map(_ -> "%s is a QA officer, whose e-mail address only your administrator changes."
                        .formatted(listed.id()));
    }

    private Taken keep(List<Person> listed, Map<String, Person> known) {
        List<Person> added =
                listed.stream().filter(one -> !known.containsKey(one.id())).toList();
        List<Person> changed = listed.stream()
                .filter(one -> known.containsKey(one.id()))
                .filter(one -> !one.equals(known.get(one.id())))
                .toList();
        added.forEach(people::keep);
        changed.forEach(people::keep);
        openAccounts.run(listed);
        return new Taken(added.size(), changed.size(), listed.size() - added.size() - changed.size());
    }
}
