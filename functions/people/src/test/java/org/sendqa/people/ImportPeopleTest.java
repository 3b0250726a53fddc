package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

class ImportPeopleTest {

    private final InMemoryPeople people = new InMemoryPeople();
    private final ImportPeople importPeople = new ImportPeople(people);

    @Test
    void everybodyOfASoundListIsFoundAfterwards() {
        assertThat(importPeople.importAll("dor", SamplePeople.teamManagers())).isEmpty();
        assertThat(people.inRole("dor", "team-manager")).hasSize(6);
    }

    @Test
    void theSameListAgainChangesNothing() {
        importPeople.importAll("dor", SamplePeople.teamManagers());
        assertThat(importPeople.importAll("dor", SamplePeople.teamManagers())).isEmpty();
        assertThat(people.inRole("dor", "team-manager")).isEqualTo(SamplePeople.teamManagers());
    }

    @Test
    void oneFaultKeepsEverybodyOut() {
        List<String> faults =
                importPeople.importAll("dor", List.of(SamplePeople.anOfficer(), person("second", "second at example")));
        assertThat(faults)
                .containsExactly(
                        "second has 'second at example' for an e-mail address; write it like name@example.org.");
        assertThat(people.find("dor", "qa-officer-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jane Doe", "UPPER", "a|b", "-first"})
    void anIdThatCouldNotStandInAKeyIsRefused(String id) {
        assertThat(importPeople.importAll("dor", List.of(person(id, "sample@example.org"))))
                .anySatisfy(fault -> assertThat(fault).contains("is no id"));
    }

    @Test
    void twoPeopleMayNotShareIdAccountOrAddress() {
        assertThat(importPeople.importAll(
                        "dor", List.of(person("one", "sample@example.org"), person("two", "sample@example.org"))))
                .containsExactly("one and two have the same e-mail address; give each their own.");
        assertThat(importPeople.importAll("dor", List.of(SamplePeople.anOfficer(), SamplePeople.anOfficer())))
                .hasSize(3);
    }

    @Test
    void anAccountCannotMoveToSomebodyElse() {
        people.keep(SamplePeople.anOfficer());
        Person thief = new Person(
                "dor",
                "somebody-else",
                "Sample Person",
                SamplePeople.anOfficer().subject(),
                List.of("sample@example.org"),
                Set.of("qa-officer"),
                "",
                "council");
        assertThat(importPeople.importAll("dor", List.of(thief)))
                .containsExactly(
                        "somebody-else has the account of qa-officer-1, who is here already. Give each their own.");
    }

    private static Person person(String id, String email) {
        return new Person(
                "dor", id, "Sample Person", "subject-" + id, List.of(email), Set.of("team-manager"), "", "council");
    }
}
