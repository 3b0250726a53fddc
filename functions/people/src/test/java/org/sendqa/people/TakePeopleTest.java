package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.people.Lists.errors;
import static org.sendqa.people.Lists.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Cell;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.people.TakePeople.Taken;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

class TakePeopleTest {

    private static final Person OFFICER = Lists.OFFICER;
    private static final Person MANAGER = SamplePeople.aTeamManager(1);

    private final InMemoryPeople people = InMemoryPeople.with(OFFICER, MANAGER);
    private final List<String> opened = new ArrayList<>();
    private final TakePeople takePeople = Lists.taker(people, opened::add);

    @Test
    void aJoinerIsAddedWithWhatTheAllocationAsks() {
        assertThat(take(
                        "Person,Name,E-mail,Roles,Agency,Line manager,In post from,Away,Trained,Skills",
                        "therapist-1,Sample Therapist 1,Therapist-1@Example.org,health-auditor,health,"
                                + "team-manager-1,01/09/2026,24/12/2026 to 02/01/2027;01/04/2027 to 01/04/2027,"
                                + "ehc-plan until 31/12/2026,early years; autism"))
                .isEqualTo(new Outcome.Done<>(new Taken(1, 0, 0, List.of())));
        Person joiner = people.find("dor", "therapist-1").orElseThrow();
        assertThat(joiner.address()).isEqualTo("therapist-1@example.org");
        assertThat(joiner.particulars().manager()).isEqualTo("team-manager-1");
        assertThat(joiner.particulars().skills()).containsExactlyInAnyOrder("early years", "autism");
        assertThat(joiner.particulars().employment())
                .isEqualTo(new Employment(
                        day("2026-09-01"),
                        LocalDate.MAX,
                        List.of(
                                new Absence(day("2026-12-24"), day("2027-01-02")),
                                new Absence(day("2027-04-01"), day("2027-04-01"))),
                        Map.of("ehc-plan", day("2026-12-31"))));
    }

    @Test
    void aLeaverIsGivenALastDayAndKeepsWhatTheListDoesNotSay() {
        String list = "%s,%s,%s,team-manager,30/06/2026".formatted(MANAGER.id(), MANAGER.name(), MANAGER.address());
        assertThat(take("Person,Name,E-mail,Roles,In post until", list))
                .isEqualTo(new Outcome.Done<>(new Taken(0, 1, 0, List.of())));
        Person leaver = people.find("dor", MANAGER.id()).orElseThrow();
        assertThat(leaver.particulars().employment().until()).isEqualTo(day("2026-06-30"));
        assertThat(leaver.subject()).isEqualTo(MANAGER.subject());
        assertThat(leaver.locality()).isEqualTo(MANAGER.locality());
        assertThat(take("Person,Name,E-mail,Roles,In post until", list))
                .as("the same list again")
                .isEqualTo(new Outcome.Done<>(new Taken(0, 0, 1, List.of())));
    }

    @Test
    void whoeverUploadsAtTheSameMomentIsToldToLookAndUploadAgain() {
        String headings = "Person,Name,E-mail,Roles";
        String row = "manager-9,Sample Manager 9,manager-9@example.org,team-manager";
        people.busy("manager-9");
        var refused = (Outcome.Refused<Taken>) take(headings, row);
        assertThat(refused.kind()).isEqualTo(Refusal.NOT_NOW);
        assertThat(refused.sentence()).startsWith("Somebody changed the entry of manager-9");
        assertThat(take(headings, row)).isEqualTo(new Outcome.Done<>(new Taken(1, 0, 0, List.of())));
    }

    @Test
    void nobodyBecomesOrCeasesToBeAnOfficerByAList() {
        assertThat(errors(take(
                        "Person,Name,E-mail,Roles",
                        "%s,%s,%s,team-manager;qa-officer".formatted(MANAGER.id(), MANAGER.name(), MANAGER.address()),
                        "%s,%s,%s,team-manager".formatted(OFFICER.id(), OFFICER.name(), OFFICER.address()))))
                .containsExactly(
                        "team-manager-1 would become a QA officer by this list. Ask your administrator to change that.",
                        "qa-officer-1 would no longer be a QA officer by this list. Ask your administrator to change"
                                + " that.");
        assertThat(people.find("dor", MANAGER.id())).contains(MANAGER);
    }

    @Test
    void anAdministratorMakesOfficersAndAdministratorsAndNoOfficerChangesThose() {
        String header = "Person,Name,E-mail,Roles";
        String chief = "chief-1,Sample Chief 1,chief-1@example.org,administrator";
        assertThat(errors(take(header, chief)))
                .containsExactly(
                        "chief-1 would become an administrator by this list. Ask your administrator to change that.");
        Person administrator = new Person(
                "dor", "it-1", "Sample IT 1", "it", List.of("it-1@example.org"), Set.of("administrator"), "", "");
        String officer = "two,Sample Two,two@example.org,qa-officer";
        assertThat(Lists.take(takePeople, administrator, header, chief, officer))
                .isEqualTo(new Outcome.Done<>(new Taken(2, 0, 0, List.of())));
        assertThat(errors(take(header, "chief-1,Sample Chief 1,mine@example.org,administrator")))
                .containsExactly("chief-1 is an administrator, whose e-mail address only your administrator changes.");
    }

    @Test
    void anAddressIsAllThatAJoinerNeedsToSignIn() {
        String header = "Person,Name,E-mail,Roles,Account";
        String[] list = {
            "chair-1,Sample Chair 1,Chair-1@Forum.example.org;chair@home.example.org,auditor,an-account",
            "lead-1,Sample Lead 1,lead-1@council.example.org,auditor,"
        };
        assertThat(take(header, list)).isEqualTo(new Outcome.Done<>(new Taken(2, 0, 0, List.of())));
        assertThat(people.withoutAccount("dor")).extracting(Person::id).containsExactly("chair-1", "lead-1");
        assertThat(opened).as("people of the council have accounts").containsExactly("chair-1@forum.example.org");
        people.giveAccount("dor", "chair-1", "sub-1");
        assertThat(take(header, list)).isEqualTo(new Outcome.Done<>(new Taken(0, 0, 2, List.of())));
        assertThat(people.find("dor", "chair-1").orElseThrow().subject()).isEqualTo("sub-1");
        assertThat(opened).hasSize(1);
    }

    @Test
    void theAddressOfSomebodyLinkedChangesWithoutTheirAccount() {
        assertThat(take(
                        "Person,Name,E-mail,Roles",
                        "%s,%s,%s,team-manager".formatted(MANAGER.id(), MANAGER.name(), "another@example.org")))
                .isEqualTo(new Outcome.Done<>(new Taken(0, 1, 0, List.of())));
        assertThat(people.find("dor", MANAGER.id()).orElseThrow().subject()).isEqualTo(MANAGER.subject());
        assertThat(opened).isEmpty();
    }

    @Test
    void theAddressOfAnOfficerIsTheAdministratorsBusiness() {
        assertThat(errors(take(
                        "Person,Name,E-mail,Roles",
                        "%s,%s,mine@example.org;%s,qa-officer"
                                .formatted(OFFICER.id(), OFFICER.name(), OFFICER.address()))))
                .containsExactly("qa-officer-1 is a QA officer, whose e-mail address only your administrator changes.");
    }

    @Test
    void nobodyIsListedByTheAddressOfSomebodyElse() {
        assertThat(errors(take("Person,Name,E-mail,Roles", "one,Sample One,%s,auditor".formatted(OFFICER.address()))))
                .containsExactly(
                        "one has an e-mail address of qa-officer-1, who is here already. Give each their own.");
        assertThat(opened).isEmpty();
    }

    @Test
    void oneFaultKeepsEverybodyOutAndEachIsNamedWithItsPlace() {
        assertThat(errors(take(
                        "Person,Name,E-mail,Roles,Away,In post from",
                        "one,Sample One,one@example.org,auditor,,",
                        "two,Sample Two,two@example.org,auditor,next week,31/02/2026",
                        "three,,three@example.org,auditor,,")))
                .containsExactly(
                        "Line 3, In post from: The text is no date. Write day/month/year, such as 05/03/2026.",
                        "Line 3, Away: 'next week' can't be read. Write days off such as 01/08/2026 to"
                                + " 14/08/2026, several with a semicolon between them.",
                        "three lacks a name; fill it in.");
        assertThat(people.find("dor", "one")).isEmpty();
    }

    @Test
    void aCellThatCannotBeReadIsOneFaultHoweverOftenItIsAskedFor() {
        PeopleRow row = new PeopleRow(2, Map.of(PeopleColumn.PERSON, new Cell.Day(day("2026-03-12"))));
        row.text(PeopleColumn.PERSON);
        row.text(PeopleColumn.PERSON);
        assertThat(row.faults())
                .containsExactly("Line 2, Person: The spreadsheet has a date where none belongs. Type the text anew.");
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedInASentence() {
        assertThat(sentence(take("Person,Name,Rolls", "one,Sample One,auditor")))
                .startsWith("The first row lacks the column 'E-mail'")
                .contains("'Rolls' looks like it");
    }

    @Test
    void onlyOfficersUploadLists() {
        Outcome<Taken> refused = takePeople.run(new Caller(MANAGER, Instant.EPOCH), new byte[0]);
        assertThat(sentence(refused)).startsWith("Only QA officers");
    }

    private Outcome<Taken> take(String header, String... rows) {
        return Lists.take(takePeople, header, rows);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
