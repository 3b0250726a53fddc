package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

class ListPeopleTest {

    private final InMemoryPeople people = new InMemoryPeople();
    private final ListPeople listPeople = new ListPeople(people);

    ListPeopleTest() {
        people.keep(SamplePeople.aTeamManager(2).away(new Absence(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 9))));
        people.keep(SamplePeople.aTeamManager(1));
        people.keep(SamplePeople.anOfficer());
    }

    @Test
    void officersSeeEverybodyByNameWithTheDaysTheyAreAway() {
        assertThat(listPeople.run(caller(SamplePeople.anOfficer())))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat((List<?>) done.value())
                                .hasSize(3)
                                .isSortedAccordingTo((one, other) ->
                                        ((PersonView) one).name().compareTo(((PersonView) other).name()))
                                .anySatisfy(one -> assertThat(one.toString()).contains("2026-04-09"))
                                .allSatisfy(one ->
                                        assertThat(((PersonView) one).from()).isNull()));
    }

    @Test
    void allAddressesOfSomebodyAreShownSoThatAListMadeOfThemLosesNone() {
        Person two = SamplePeople.aTeamManager(3);
        List<String> addresses = List.of(two.address(), "second@example.org");
        people.keep(new Person("dor", "two", two.name(), "", addresses, two.roles(), "", ""));
        assertThat(listPeople.run(caller(SamplePeople.anOfficer())))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat((List<?>) done.value())
                                .anySatisfy(one ->
                                        assertThat(((PersonView) one).emails()).isEqualTo(addresses)));
    }

    @Test
    void nobodyElseSeesThem() {
        assertThat(listPeople.run(caller(SamplePeople.aTeamManager(1)))).isInstanceOf(Outcome.Refused.class);
    }

    private static Caller caller(Person person) {
        return new Caller(person, Instant.parse("2026-04-01T09:00:00Z"));
    }
}
