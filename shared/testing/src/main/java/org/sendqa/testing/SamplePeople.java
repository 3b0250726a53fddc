package org.sendqa.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;

/** People who are plainly samples, one of each role for every locality of {@link Fixtures}. */
public final class SamplePeople {

    private SamplePeople() {}

    /** Somebody who runs the cycles. */
    public static Person anOfficer() {
        return person("qa-officer-1", "Sample QA Officer", Person.QA_OFFICER, "");
    }

    /** The Team Manager of a locality, numbered from 1. */
    public static Person aTeamManager(int number) {
        return person(
                "team-manager-" + number, "Sample Team Manager " + number, Fixtures.TEAM_MANAGER, locality(number));
    }

    /** The SEND Provision Lead of a locality, numbered from 1. */
    public static Person aProvisionLead(int number) {
        return person(
                "provision-lead-" + number,
                "Sample Provision Lead " + number,
                Fixtures.PROVISION_LEAD,
                locality(number));
    }

    /** Somebody with a first and a last day in post. */
    public static Person inPost(Person person, LocalDate from, LocalDate until) {
        return employed(new Employment(from, until, List.of(), Map.of()), person);
    }

    /** Somebody whose training for the sample instrument counts until a day. */
    public static Person trainedUntil(LocalDate last, Person person) {
        return employed(
                new Employment(LocalDate.MIN, LocalDate.MAX, List.of(), Map.of(SampleInstrument.ID, last)), person);
    }

    private static Person employed(Employment employment, Person person) {
        return new Person(
                person.authority(),
                person.id(),
                person.name(),
                person.subject(),
                person.emails(),
                person.roles(),
                person.locality(),
                person.agency(),
                new Particulars("", "", 0, employment, Set.of(), Set.of()));
    }

    /** Somebody of an agency. */
    public static Person of(Person person, String agency) {
        return new Person(
                person.authority(),
                person.id(),
                person.name(),
                person.subject(),
                person.emails(),
                person.roles(),
                person.locality(),
                agency,
                person.particulars());
    }

    /** Somebody for whom a colleague stands in. */
    public static Person standingIn(Person person, String colleague) {
        Employment employment = person.particulars().employment();
        return new Person(
                person.authority(),
                person.id(),
                person.name(),
                person.subject(),
                person.emails(),
                person.roles(),
                person.locality(),
                person.agency(),
                new Particulars("", "", 0, employment, Set.of(), Set.of(), colleague));
    }

    /** One Team Manager for each locality. */
    public static List<Person> teamManagers() {
        return IntStream.rangeClosed(1, Fixtures.LOCALITIES.size())
                .mapToObj(SamplePeople::aTeamManager)
                .toList();
    }

    /** One SEND Provision Lead for each locality. */
    public static List<Person> provisionLeads() {
        return IntStream.rangeClosed(1, Fixtures.LOCALITIES.size())
                .mapToObj(SamplePeople::aProvisionLead)
                .toList();
    }

    private static Person person(String id, String name, String role, String locality) {
        return new Person(
                Fixtures.AUTHORITY,
                id,
                name,
                "sample-" + id,
                List.of(id + "@dorset.example.org"),
                Set.of(role),
                locality,
                "council");
    }

    private static String locality(int number) {
        return Fixtures.LOCALITIES.get(number - 1);
    }
}
