package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Subject;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SamplePeople;

class ImportPeopleTest {

    private static final AuthorityKey KEY = AuthorityKey.of("dor", "a secret of the tests");

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final List<String> opened = new ArrayList<>();
    private final ImportPeople importPeople = new ImportPeople(
            people,
            new InMemoryPacks(Fixtures.aPack()),
            new Interests(_ -> KEY, new InMemoryPacks(Fixtures.aPack()), snapshots),
            new OpenAccounts(opened::add, CouncilDomains.of("")));

    @Test
    void everybodyOfASoundListIsFoundAfterwards() {
        assertThat(importAll("dor", SamplePeople.teamManagers())).isEmpty();
        assertThat(people.inRole("dor", "team-manager")).hasSize(6);
    }

    @Test
    void theSameListAgainChangesNothing() {
        importAll("dor", SamplePeople.teamManagers());
        assertThat(importAll("dor", SamplePeople.teamManagers())).isEmpty();
        assertThat(people.inRole("dor", "team-manager")).isEqualTo(SamplePeople.teamManagers());
    }

    @Test
    void anOfficerToBeNeedsNoMoreThanAnAddress() {
        Person officer = SamplePeople.anOfficer().with("");
        assertThat(importAll("dor", List.of(officer, SamplePeople.aTeamManager(1))))
                .isEmpty();
        assertThat(people.withoutAccount("dor")).containsExactly(officer);
        assertThat(opened).containsExactly(officer.address());
    }

    @Test
    void oneFaultKeepsEverybodyOut() {
        List<String> faults =
                importAll("dor", List.of(SamplePeople.anOfficer(), person("second", "second at example")));
        assertThat(faults)
                .containsExactly(
                        "second has 'second at example' for an e-mail address; write it like name@example.org.");
        assertThat(people.find("dor", "qa-officer-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jane Doe", "UPPER", "a|b", "-first"})
    void anIdThatCouldNotStandInAKeyIsRefused(String id) {
        assertThat(importAll("dor", List.of(person(id, "sample@example.org"))))
                .anySatisfy(fault -> assertThat(fault).contains("is no id"));
    }

    @Test
    void twoPeopleMayNotShareIdAccountOrAddress() {
        assertThat(importAll("dor", List.of(person("one", "sample@example.org"), person("two", "sample@example.org"))))
                .containsExactly("one and two have the same e-mail address; give each their own.");
        assertThat(importAll("dor", List.of(SamplePeople.anOfficer(), SamplePeople.anOfficer())))
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
        assertThat(importAll("dor", List.of(thief)))
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
        assertThat(importAll(
                        "dor", List.of(with("one", new Particulars("", "one", -1, turnedAround, Set.of(), Set.of())))))
                .hasSize(5)
                .contains("one is their own line manager; name somebody else or nobody.");
        assertThat(people.all("dor")).isEmpty();
    }

    @Test
    void aLineManagerMustBeHereOrComeInTheSameList() {
        Particulars managed = new Particulars("", "chief", 0, Employment.UNKNOWN, Set.of(), Set.of());
        assertThat(importAll("dor", List.of(with("one", managed))))
                .containsExactly("one has the line manager chief, whom nobody knows; import them too.");
        assertThat(importAll("dor", List.of(with("one", managed), person("chief", "chief@example.org"))))
                .isEmpty();
    }

    @Test
    void declaredInterestsAreTypedAsTheCouncilsOwnNumbersAndKeptAsKeys() {
        ListedPerson parent = new ListedPerson(person("one", "one@example.org"), List.of(" sample\u20111 "));
        importPeople.importAll("dor", List.of(parent));
        assertThat(people.find("dor", "one").orElseThrow().particulars().interests())
                .containsExactly(KEY.caseKey("SAMPLE-1"));
    }

    @Test
    void anInterestInACaseThatNoRegisterHasIsKeptAndSaidWithoutItsNumber() {
        register("plan", KEY.caseKey("SAMPLE-1"));
        ListedPerson parent = new ListedPerson(person("one", "one@example.org"), List.of("SAMPLE-1", "SAMPLE-9"));
        assertThat(importPeople.importAll("dor", List.of(parent)))
                .isEqualTo(new ImportPeople.Outcome(
                        List.of(),
                        List.of("Interest 2 of one is in no register as it came in last. It is kept, since the case may"
                                + " come later; check that the number is the council's own and spelt right.")));
        assertThat(people.find("dor", "one").orElseThrow().particulars().interests())
                .contains(KEY.caseKey("SAMPLE-9"));
    }

    @Test
    void whatCanBeNoCaseNumberKeepsEverybodyOut() {
        ListedPerson parent = new ListedPerson(person("one", "one@example.org"), List.of("SAMPLE-1", " "));
        assertThat(importPeople.importAll("dor", List.of(parent)).faults())
                .singleElement(STRING)
                .startsWith("Interest 2 of one is no case number");
        assertThat(people.all("dor")).isEmpty();
    }

    private void register(String subject, String key) {
        Subject listed = SampleCases.aSubject(key, "Ash", LocalDate.of(2026, 3, 5));
        String digest = snapshots.store("dor", List.of(listed), Map.of());
        snapshots.list(new Snapshot(
                new RegisterRef("dor", subject), digest, Instant.parse("2026-04-01T05:00:00Z"), true, 1, 0));
    }

    private List<String> importAll(String authority, List<Person> list) {
        List<ListedPerson> listed =
                list.stream().map(person -> new ListedPerson(person, List.of())).toList();
        return importPeople.importAll(authority, listed).faults();
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
