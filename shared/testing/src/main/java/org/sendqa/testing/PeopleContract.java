package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** What every implementation of {@link People} keeps to. Each test starts without anybody. */
public interface PeopleContract {

    /** Days off that an officer marked. */
    Absence MARKED = new Absence(LocalDate.parse("2026-04-08"), LocalDate.parse("2026-04-24"));

    /** The people under test. */
    People people();

    @Test
    default void aPersonIsFoundByIdAndByAccountAsKept() {
        Person officer = person("officer-1", "subject-1", Person.QA_OFFICER, "head-of-service");
        people().keep(officer);
        assertThat(people().find("dor", "officer-1")).contains(officer);
        assertThat(people().bySubject("dor", "subject-1")).contains(officer);
    }

    @Test
    default void anotherAuthorityKnowsNothingOfThem() {
        people().keep(person("officer-1", "subject-1", Person.QA_OFFICER));
        assertThat(people().find("bri", "officer-1")).isEmpty();
        assertThat(people().bySubject("bri", "subject-1")).isEmpty();
        assertThat(people().inRole("bri", Person.QA_OFFICER)).isEmpty();
    }

    @Test
    default void aRoleGivesAllWhoHoldItById() {
        Person second = person("manager-2", "subject-2", "team-manager");
        Person first = person("manager-1", "subject-1", "team-manager", Person.QA_OFFICER);
        people().keep(second);
        people().keep(first);
        assertThat(people().inRole("dor", "team-manager")).containsExactly(first, second);
        assertThat(people().inRole("dor", Person.QA_OFFICER)).containsExactly(first);
    }

    @Test
    default void everybodyIsFoundWithAllThatTheAllocationAsks() {
        Person plain = person("manager-2", "subject-2", "team-manager");
        Person detailed = detailed(particulars());
        people().keep(plain);
        people().keep(detailed);
        assertThat(people().all("dor")).containsExactly(detailed, plain);
        assertThat(people().all("bri")).isEmpty();
    }

    @Test
    default void aRoleTakenAwayIsGoneAtOnce() {
        people().keep(person("manager-1", "subject-1", "team-manager", Person.QA_OFFICER));
        people().keep(person("manager-1", "subject-1", "team-manager"));
        assertThat(people().inRole("dor", Person.QA_OFFICER)).isEmpty();
        assertThat(people().bySubject("dor", "subject-1").orElseThrow().is(Person.QA_OFFICER))
                .isFalse();
    }

    @Test
    default void anAccountReplacedNoLongerOpensAnything() {
        people().keep(person("manager-1", "old-subject", "team-manager"));
        people().keep(person("manager-1", "new-subject", "team-manager"));
        assertThat(people().bySubject("dor", "old-subject")).isEmpty();
        assertThat(people().bySubject("dor", "new-subject")).isPresent();
    }

    @Test
    default void anAccountThatWasSeenBeforeLeadsToWhoeverHasItNow() {
        People people = people();
        people.keep(person("manager-1", "subject-1", "team-manager", Person.QA_OFFICER));
        assertThat(people.bySubject("dor", "subject-1").orElseThrow().id()).isEqualTo("manager-1");
        Person demoted = person("manager-1", "subject-1", "team-manager");
        people.keep(demoted);
        assertThat(people.bySubject("dor", "subject-1")).contains(demoted);
        people.keep(person("manager-1", "subject-9", "team-manager"));
        assertThat(people.bySubject("dor", "subject-1")).isEmpty();
        Person successor = person("manager-2", "subject-1", "team-manager");
        people.keep(successor);
        assertThat(people.bySubject("dor", "subject-1")).contains(successor);
    }

    @Test
    default void somebodyWithoutAnAccountIsGivenOneOnceAndForAll() {
        People people = people();
        Person listed = person("manager-1", "", "team-manager");
        people.keep(listed);
        people.keep(person("manager-2", "subject-2", "team-manager"));
        assertThat(people.bySubject("dor", "")).isEmpty();
        assertThat(people.withoutAccount("dor")).containsExactly(listed);
        assertThat(people.giveAccount("dor", "manager-1", "subject-1")).isTrue();
        assertThat(people.giveAccount("dor", "manager-1", "subject-1")).isTrue();
        assertThat(people.giveAccount("dor", "manager-1", "subject-9")).isFalse();
        assertThat(people.bySubject("dor", "subject-1")).contains(listed.with("subject-1"));
        assertThat(people.bySubject("dor", "subject-9")).isEmpty();
        assertThat(people.withoutAccount("dor")).isEmpty();
        assertThat(people.inRole("dor", "team-manager"))
                .extracting(Person::subject)
                .containsExactly("subject-1", "subject-2");
    }

    @Test
    default void anAccountLeadsToOnePersonOfAnAuthorityAtMost() {
        people().keep(person("manager-1", "subject-1", "team-manager"));
        people().keep(person("manager-2", "", "team-manager"));
        assertThat(people().giveAccount("dor", "manager-2", "subject-1")).isFalse();
        assertThat(people().giveAccount("dor", "nobody", "subject-2")).isFalse();
        assertThat(people().withoutAccount("dor")).extracting(Person::id).containsExactly("manager-2");
    }

    @Test
    default void whoeverIsImportedWithoutAnAccountKeepsTheirs() {
        people().keep(person("manager-1", "subject-1", "team-manager"));
        people().keep(person("manager-1", "", "team-manager", Person.QA_OFFICER));
        assertThat(people().bySubject("dor", "subject-1").orElseThrow().is(Person.QA_OFFICER))
                .isTrue();
        assertThat(people().withoutAccount("dor")).isEmpty();
    }

    @Test
    default void whatAnOfficerMarkedOutlastsAnAccount() {
        Person listed = person("manager-1", "", "team-manager");
        people().keep(listed);
        people().markAway("dor", listed.id(), MARKED);
        assertThat(people().giveAccount("dor", listed.id(), "subject-1")).isTrue();
        assertThat(people().find("dor", listed.id()))
                .contains(listed.with("subject-1").away(MARKED));
    }

    @Test
    default void anAbsenceMarkedStandsBesideTheImportedOnesAndOutlastsEveryImport() {
        Person first = detailed(particulars());
        people().keep(first);
        people().markAway("dor", first.id(), MARKED);
        people().markAway("dor", first.id(), MARKED);
        assertThat(people().find("dor", first.id())).contains(first.away(MARKED));
        people().keep(first);
        people().keep(detailed(Particulars.NONE));
        assertThat(people().find("dor", first.id()))
                .contains(detailed(Particulars.NONE).away(MARKED));
        assertThat(people().all("dor"))
                .containsExactly(detailed(Particulars.NONE).away(MARKED));
    }

    @Test
    default void nobodyIsMadeUpByAnAbsence() {
        people().markAway("dor", "nobody", MARKED);
        assertThat(people().find("dor", "nobody")).isEmpty();
        assertThat(people().all("dor")).isEmpty();
    }

    private static Person detailed(Particulars particulars) {
        return new Person(
                "dor",
                "manager-1",
                "Sample",
                "subject-1",
                List.of("m@example.org"),
                Set.of("r"),
                "",
                "health",
                particulars);
    }

    private static Person person(String id, String subject, String... roles) {
        return new Person(
                "dor",
                id,
                "Sample " + id,
                subject,
                List.of(id + "@dorset.example.org", id + "@old.example.org"),
                Set.of(roles),
                "Vale",
                "council");
    }

    private static Particulars particulars() {
        LocalDate day = LocalDate.parse("2026-04-01");
        Employment employment = new Employment(
                day,
                LocalDate.MAX,
                List.of(new Absence(day.plusDays(1), day.plusDays(2))),
                Map.of("ehc-plan-audit", day.plusYears(1)));
        return new Particulars(
                "Sample School", "manager-2", 3, employment, Set.of("case-1"), Set.of("primary"), "colleague-2");
    }
}
