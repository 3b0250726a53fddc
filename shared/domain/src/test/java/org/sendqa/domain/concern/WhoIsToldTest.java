package org.sendqa.domain.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sendqa.domain.concern.Samples.RULES;
import static org.sendqa.domain.concern.Samples.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;

class WhoIsToldTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-04-13");
    private static final Person WORKER = person("worker-1", "case-worker");
    private static final Person MANAGER = person("manager-1", "team-manager");
    private static final Person OFFICER = person("officer-1", Person.QA_OFFICER);
    private static final Person DUTY = person("duty-1", "duty-officer");
    private static final Person SERVICE = person("service-1", "service-manager");
    private static final List<Contribution> HANDS = List.of(
            new Contribution("case worker", WORKER.address()),
            new Contribution("team manager", MANAGER.address()),
            new Contribution("educational psychologist", "ep@dorset.example.org"));

    @Test
    void workerManagerAndOfficersAreToldAndNobodyElse() {
        assertThat(who(List.of(WORKER, MANAGER, OFFICER, DUTY, SERVICE)).atOnce(HANDS))
                .extracting(Telling::as, Telling::recipient)
                .containsExactly(
                        tuple("case worker", "worker-1"),
                        tuple("team manager", "manager-1"),
                        tuple("QA officer", "officer-1"));
    }

    @Test
    void theDutyAddressIsToldWhereOneOfThemIsntKnown() {
        assertThat(recipients(who(List.of(MANAGER, OFFICER, DUTY)).atOnce(HANDS)))
                .containsExactly(WORKER.address(), "manager-1", "officer-1", "duty@dorset.example.org", "duty-1");
        assertThat(recipients(who(List.of(MANAGER, OFFICER, DUTY)).atOnce(List.of())))
                .containsExactly("officer-1", "duty@dorset.example.org", "duty-1");
    }

    @Test
    void theDutyAddressIsToldWhereOneOfThemHasLeftOrIsAway() {
        Person away = WORKER.away(new Employment.Absence(TODAY, TODAY.plusDays(1)));
        Employment ended = new Employment(LocalDate.MIN, TODAY.minusDays(1), List.of(), Map.of());
        Particulars left = new Particulars("", "", 0, ended, Set.of(), Set.of());
        Person gone = new Person(
                "dor", WORKER.id(), WORKER.name(), WORKER.subject(), WORKER.emails(), WORKER.roles(), "", "", left);
        for (Person worker : List.of(away, gone)) {
            assertThat(recipients(who(List.of(worker, MANAGER, OFFICER, DUTY)).atOnce(HANDS)))
                    .contains("worker-1", "duty-1");
        }
    }

    @Test
    void theStandInOfWhoeverIsAwayIsToldBesideThemAndReadsTheConcern() {
        Person deputy = person("deputy-1", "team-manager");
        Person next = person("deputy-2", "team-manager");
        Person manager = standingIn(MANAGER, deputy).away(new Employment.Absence(TODAY, TODAY));
        assertThat(recipients(
                        who(List.of(WORKER, manager, OFFICER, DUTY, deputy)).atOnce(HANDS)))
                .containsExactly("worker-1", "manager-1", "deputy-1", "officer-1", "duty@dorset.example.org", "duty-1");
        Person alsoAway = standingIn(deputy, next).away(new Employment.Absence(TODAY, TODAY));
        assertThat(recipients(who(List.of(WORKER, manager, OFFICER, DUTY, alsoAway, next))
                        .atOnce(HANDS)))
                .contains("deputy-2")
                .doesNotContain("deputy-1");
        assertThat(recipients(who(List.of(WORKER, standingIn(MANAGER, deputy), OFFICER, deputy))
                        .atOnce(HANDS)))
                .containsExactly("worker-1", "manager-1", "officer-1");
    }

    @Test
    void theStandInOfWhomTheEscalationNamesIsToldToo() {
        Person deputy = person("deputy-1", "team-manager");
        Person service = standingIn(SERVICE, deputy).away(new Employment.Absence(TODAY, TODAY));
        assertThat(who(List.of(service, deputy)).atStep(2))
                .containsExactly(
                        new Telling(2, "service manager", "service-1", SERVICE.address()),
                        new Telling(2, "stand-in for the service manager", "deputy-1", deputy.address()));
    }

    private static Person standingIn(Person person, Person deputy) {
        Particulars particulars = new Particulars("", "", 0, Employment.UNKNOWN, Set.of(), Set.of(), deputy.id());
        return new Person(
                "dor",
                person.id(),
                person.name(),
                person.subject(),
                person.emails(),
                person.roles(),
                "",
                "",
                particulars);
    }

    @Test
    void officersWhoHaveLeftAreToldOfNothing() {
        Employment ended = new Employment(LocalDate.MIN, TODAY.minusDays(1), List.of(), Map.of());
        Particulars left = new Particulars("", "", 0, ended, Set.of(), Set.of());
        Person gone =
                new Person("dor", "officer-2", "Sample", "", List.of("o2@example.org"), OFFICER.roles(), "", "", left);
        assertThat(recipients(who(List.of(WORKER, MANAGER, OFFICER, gone)).atOnce(HANDS)))
                .containsExactly("worker-1", "manager-1", "officer-1");
    }

    @Test
    void nobodyIsToldOfTheirOwnConcern() {
        Person auditor = person("auditor-1", Person.QA_OFFICER);
        assertThat(recipients(who(List.of(WORKER, MANAGER, auditor, OFFICER)).atOnce(HANDS)))
                .containsExactly("worker-1", "manager-1", "officer-1");
    }

    @Test
    void theEscalationGoesToDutyAndThenToWhomThePackNames() {
        WhoIsTold who = who(List.of(OFFICER, DUTY, SERVICE));
        assertThat(recipients(who.atStep(1))).containsExactly("duty@dorset.example.org", "duty-1");
        assertThat(who.atStep(2)).containsExactly(new Telling(2, "service manager", "service-1", SERVICE.address()));
    }

    private static WhoIsTold who(List<Person> people) {
        return new WhoIsTold(RULES, people, "auditor-1", TODAY);
    }

    private static List<String> recipients(List<Telling> tellings) {
        return tellings.stream().map(Telling::recipient).toList();
    }
}
