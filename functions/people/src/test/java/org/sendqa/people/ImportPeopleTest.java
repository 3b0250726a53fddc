package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Particulars;
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

    @Test
    void whatTheAllocationAsksIsRefusedWhereItCannotBe() {
        LocalDate day = LocalDate.parse("2026-04-01");
        Employment turnedAround =
                new Employment(day, day.minusDays(1), List.of(new Absence(day, day.minusDays(1))), Map.of(" ", day));
        assertThat(importPeople.importAll(
                        "dor", List.of(with("one", new Particulars("", "one", -1, turnedAround, Set.of(), Set.of())))))
                .hasSize(5)
                .contains("one is their own line manager; name somebody else or nobody.");
        assertThat(people.all("dor")).isEmpty();
    }

    @Test
    void aLineManagerMustBeHereOrComeInTheSameList() {
        Particulars managed = new Particulars("", "chief", 0, Employment.UNKNOWN, Set.of(), Set.of());
        assertThat(importPeople.importAll("dor", List.of(with("one", managed))))
                .containsExactly("one has the line manager chief, whom nobody knows; import them too.");
        assertThat(importPeople.importAll("dor", List.of(with("one", managed), person("chief", "chief@example.org"))))
                .isEmpty();
    }

    private static Person with(String id, Particulars particulars) {
        return new Person(
                "dor",
                id,
                "Sample Person",
                "subject-" + id,
                List.of(id + "@example.org"),
                Set.of("team-manager"),
                "",
                "council",
                particulars);
    }
}
