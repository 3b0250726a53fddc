package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.allocation.AllocateAudits.Outcome;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SamplePeople;

class AllocateAuditsTest {

    private final Round round = new Round();

    @Test
    void everyStandingCaseGetsAnAuditorOfItsDrawsRole() {
        assertThat(run()).isEqualTo(new Outcome.Allocated(4, 0, List.of()));
        assertThat(round.assignments.of(Fixtures.aCycleRef()))
                .extracting(Assignment::drawId)
                .containsExactly(
                        "team-managers-Ash", "team-managers-Oak", "provision-leads-Ash", "provision-leads-Oak");
        assertThat(audits()).allSatisfy(audit -> {
            Person auditor = round.people.find("dor", audit.header().auditor()).orElseThrow();
            assertThat(audit.header().draw())
                    .isEqualTo(auditor.roles().iterator().next() + "s");
            assertThat(audit).isInstanceOf(Audit.Assigned.class);
        });
    }

    @Test
    void aTeamManagerAuditsAnotherLocality() {
        run();
        assertThat(audits().subList(0, 2))
                .noneMatch(audit -> round.people
                        .find("dor", audit.header().auditor())
                        .orElseThrow()
                        .locality()
                        .equals(audit.header().stratum()));
    }

    @Test
    void theCycleCollectsUntilTheWorkingDaysOfThePackAreOver() {
        run();
        // Good Friday and Easter Monday, 3 and 6 April, are no working days.
        Deadline deadline = new Deadline(LocalDate.parse("2026-04-17"), LocalDate.parse("2026-04-24"));
        assertThat(round.cycles.find("dor", Round.CYCLE))
                .get()
                .isInstanceOfSatisfying(Cycle.Collecting.class, cycle -> {
                    assertThat(cycle.deadline()).isEqualTo(deadline);
                    assertThat(cycle.count()).isEqualTo(new Count(4, 4, 0));
                });
        assertThat(audits()).allMatch(audit -> audit.header().deadline().equals(deadline));
    }

    @Test
    void allocatingAgainChangesNothing() {
        Outcome first = run();
        List<Audit> before = audits();
        assertThat(round.allocateAudits().run("dor", Round.CYCLE, Round.NOW.plus(Duration.ofDays(1))))
                .isEqualTo(first);
        assertThat(audits()).isEqualTo(before);
    }

    @Test
    void anAttemptThatWasCutOffIsFinishedAsItBegan() {
        Assignment kept =
                new Assignment(1, Fixtures.TEAM_MANAGERS, "team-managers-Ash", Optional.of("team-manager-5"), 0, "");
        round.assignments.keep(Fixtures.aCycleRef(), List.of(kept));
        round.audits.assign(
                List.of(SampleAudits.assigned(1, "team-manager-5")), SampleAudits.event("assigned", Round.NOW));
        Deadline begun = audits().getFirst().header().deadline();
        round.confirmed().allocateAudits().run("dor", Round.CYCLE, Round.NOW.plus(Duration.ofDays(30)));
        assertThat(audits()).extracting(audit -> audit.header().auditor()).containsExactly("team-manager-5");
        assertThat(round.cycles.find("dor", Round.CYCLE))
                .get()
                .isInstanceOfSatisfying(
                        Cycle.Collecting.class,
                        cycle -> assertThat(cycle.deadline()).isEqualTo(begun));
    }

    @Test
    void aCaseThatEverybodyWorkedOnStaysOpenAndIsExplained() {
        for (Person person : SamplePeople.teamManagers()) {
            round.people.keep(withAddress(person, "case-worker-1@dorset.example.org"));
        }
        assertThat(run()).isEqualTo(new Outcome.Allocated(2, 2, List.of(1, 2)));
        assertThat(round.assignments.of(Fixtures.aCycleRef()).getFirst().explanation())
                .isEqualTo("Of 6 in the role team-manager, 1 works in the case's locality;"
                        + " the other 5 worked on the case.");
    }

    @Test
    void whereTheOnlyOneInPostWroteTheAdviceItStaysOpenAndOtherTeamsGoOn() {
        Absence vacant = new Absence(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-12-31"));
        SamplePeople.teamManagers().forEach(person -> round.people.keep(person.away(vacant)));
        round.people.keep(withAddress(SamplePeople.aTeamManager(1), "case-worker-1@dorset.example.org"));
        assertThat(run()).isEqualTo(new Outcome.Allocated(2, 2, List.of(2)));
        assertThat(round.assignments.of(Fixtures.aCycleRef()).get(1).explanation())
                .contains("worked on the case");
        assertThat(audits()).allMatch(audit -> audit.header().draw().equals(Fixtures.PROVISION_LEADS));
    }

    @Test
    void aStandInTakesWhatTheAuthorMayNot() {
        Person author = withAddress(SamplePeople.aTeamManager(1), "case-worker-1@dorset.example.org");
        round.people.keep(author);
        assertThat(run()).isEqualTo(new Outcome.Allocated(4, 0, List.of()));
        assertThat(audits()).noneMatch(audit -> audit.header().auditor().equals(author.id()));
    }

    @Test
    void whereEverybodyIsMerelyAwayNoCaseLeavesForIt() {
        Absence april = new Absence(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-30"));
        SamplePeople.teamManagers().forEach(person -> round.people.keep(person.away(april)));
        assertThat(run()).isEqualTo(new Outcome.Allocated(2, 2, List.of()));
    }

    @Test
    void whoAuditedMuchInTheYearBeforeIsSpared() {
        CycleRef march = new CycleRef("dor", Fixtures.ACTIVITY, "2026-03");
        for (int number = 1; number <= 4; number++) {
            round.audits.assign(
                    List.of(SampleAudits.assigned(march, number, "team-manager-" + number)),
                    SampleAudits.event("assigned", Round.NOW));
        }
        run();
        // 6 works in Oak, so 5 audits Oak and 6 audits Ash.
        assertThat(audits().subList(0, 2))
                .extracting(audit -> audit.header().auditor())
                .containsExactly("team-manager-6", "team-manager-5");
    }

    @Test
    void nothingIsAllocatedBeforeTheSampleIsConfirmed() {
        assertThat(round.allocateAudits().run("dor", Round.CYCLE, Round.NOW)).isEqualTo(new Outcome.NotConfirmed());
        assertThat(round.assignments.of(Fixtures.aCycleRef())).isEmpty();
    }

    @Test
    void aCycleThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> round.allocateAudits().run("dor", "ehc-plan-audits-2026-05", Round.NOW))
                .hasMessage("dor has no cycle ehc-plan-audits-2026-05");
    }

    private Outcome run() {
        return round.confirmed().allocateAudits().run("dor", Round.CYCLE, Round.NOW);
    }

    private List<Audit> audits() {
        return round.audits.ofCycle(Fixtures.aCycleRef());
    }

    private static Person withAddress(Person person, String address) {
        return new Person(
                person.authority(),
                person.id(),
                person.name(),
                person.subject(),
                List.of(person.address(), address),
                Set.copyOf(person.roles()),
                person.locality(),
                person.agency());
    }
}
