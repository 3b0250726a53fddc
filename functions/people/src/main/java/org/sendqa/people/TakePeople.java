package org.sendqa.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Takes an officer's or an administrator's list of people: joiners are added, others changed, all or, if one row is at
 * fault, none (CAP-62, CAP-63). Only an administrator's makes officers. Whoever isn't listed stays as they are; leavers
 * are given their last day. A list that broke off half way is uploaded again and goes on with whoever isn't as listed
 * yet.
 */
public final class TakePeople {

    private static final Set<PeopleColumn> ASKED =
            Set.of(PeopleColumn.ROLES, PeopleColumn.AGENCY, PeopleColumn.LOCALITY, PeopleColumn.TRAINED);

    private final People people;
    private final Packs packs;
    private final OpenAccounts openAccounts;
    private final OpenWork openWork;
    private final FromOutside fromOutside;

    TakePeople(People people, Packs packs, OpenAccounts openAccounts, OpenWork openWork, FromOutside fromOutside) {
        this.people = people;
        this.packs = packs;
        this.openAccounts = openAccounts;
        this.openWork = openWork;
        this.fromOutside = fromOutside;
    }

    /**
     * How many people of a list are new, changed by it, or as they were.
     *
     * @param warnings which open audits still lie with those who leave, who may not be given any, and what to do about
     *     it
     */
    public record Taken(int added, int changed, int unchanged, List<String> warnings) {}

    /** Takes a CSV file or a workbook; the same list again changes nothing. */
    Outcome<Taken> run(Caller caller, byte[] file) {
        if (!caller.isOfficer() && !caller.isAdministrator()) {
            return Outcome.refused(
                    Refusal.FORBIDDEN,
                    "Only QA officers and administrators upload lists of people. Give yours to them.");
        }
        return PeopleFile.read(file).then(rows -> run(caller, rows));
    }

    private Outcome<Taken> run(Caller caller, List<PeopleRow> rows) {
        String authority = caller.person().authority();
        List<Person> here = people.all(authority);
        Map<String, Person> known = here.stream().collect(Collectors.toMap(Person::id, one -> one));
        List<OnList> list = rows.stream()
                .map(row -> row.person(authority, Optional.ofNullable(known.get(row.text(PeopleColumn.PERSON)))))
                .toList();
        List<String> faults = new ArrayList<>();
        rows.forEach(row -> faults.addAll(row.faults()));
        if (!caller.isAdministrator()) {
            faults.addAll(OfficersCheck.faults(list, known));
        }
        faults.addAll(new ListCheck(packs.current(authority), here, ASKED).faults(list));
        return faults.isEmpty()
                ? keep(caller, list.stream().map(OnList::person).toList(), known)
                : new Outcome.Refused<>(
                        Refusal.INCOMPLETE,
                        "Nobody was taken. Put this right and upload the list again.",
                        ListCheck.first(faults));
    }

    private Outcome<Taken> keep(Caller caller, List<Person> listed, Map<String, Person> known) {
        List<Person> added =
                listed.stream().filter(one -> !known.containsKey(one.id())).toList();
        List<Person> changed = listed.stream()
                .filter(one -> known.containsKey(one.id()))
                .filter(one -> !one.equals(known.get(one.id())))
                .toList();
        Optional<Person> busy = Stream.concat(added.stream(), changed.stream())
                .filter(one -> !people.keep(one))
                .findFirst();
        if (busy.isPresent()) {
            return busy(busy.get());
        }
        openAccounts.run(listed);
        return new Outcome.Done<>(new Taken(
                added.size(),
                changed.size(),
                listed.size() - added.size() - changed.size(),
                warnings(listed, OfficeDay.of(caller.now()))));
    }

    private List<String> warnings(List<Person> listed, LocalDate today) {
        return Stream.concat(openWork.ofLeavers(listed, today).stream(), fromOutside.warnings(listed, today).stream())
                .toList();
    }

    private static Outcome<Taken> busy(Person person) {
        return Outcome.refused(
                Refusal.NOT_NOW,
                ("Somebody changed the entry of %s at the same moment, so the list was taken up to there. Look at who"
                                + " is listed now, then upload it again: it goes on with whoever isn't as listed.")
                        .formatted(person.id()));
    }
}
