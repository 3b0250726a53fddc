package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SampleCycles;

class CandidatesTest {

    private static final Cycle CYCLE = SampleCycles.announced("2026-04");

    @Test
    void aPersonsNumberIsTheStrictestOfTheirRolesByHandAsInTheAllocation() {
        for (Set<String> roles :
                List.of(Set.of(Fixtures.TEAM_MANAGER), Set.of(Fixtures.TEAM_MANAGER, Fixtures.PROVISION_LEAD))) {
            Person person = with(roles);
            Candidates candidates = candidates(person);
            assertThat(candidates.one(CYCLE, person).capacity())
                    .isEqualTo(candidates.of(CYCLE).getFirst().capacity())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoIsInNoneOfTheRolesTakesNoMoreThanTheStrictestDrawAllows() {
        Person person = with(Set.of("other"));
        assertThat(candidates(person).one(CYCLE, person).capacity()).isEqualTo(1);
    }

    @Test
    void aDrawThatNobodyAuditsLimitsNobodysNumber() {
        Person person = with(Set.of("other"));
        Activity activity = drawing(List.of(
                draw(Fixtures.TEAM_MANAGER, 3),
                new DrawPlan("talks", "Talks", SamplePlan.each("locality", 1), 2, AllocationPlan.NONE)));
        assertThat(candidates(person, activity).one(CYCLE, person).capacity()).isEqualTo(3);
    }

    private static Activity withNumbers(int teamManagers, int provisionLeads) {
        return drawing(
                List.of(draw(Fixtures.TEAM_MANAGER, teamManagers), draw(Fixtures.PROVISION_LEAD, provisionLeads)));
    }

    private static Activity drawing(List<DrawPlan> draws) {
        Activity one = Fixtures.anEhcPlanActivity();
        return new Activity(
                one.id(),
                one.title(),
                one.status(),
                one.timing(),
                one.window(),
                one.repeatMonths(),
                draws,
                one.instrument(),
                one.deadlines(),
                one.target(),
                one.audience(),
                one.notes());
    }

    private static DrawPlan draw(String role, int capacity) {
        return new DrawPlan(role + "s", role, SamplePlan.each("locality", 1), 2, AllocationPlan.of(role, capacity));
    }

    private static Candidates candidates(Person person) {
        return candidates(person, withNumbers(1, 3));
    }

    private static Candidates candidates(Person person, Activity activity) {
        return new Candidates(
                InMemoryPeople.with(person),
                new InMemoryAudits(new InMemoryCycles(), new InMemoryAssignments()),
                new InMemorySamples(),
                new InMemoryPacks(ChangedPacks.with(List.of(activity), Fixtures.aPack())),
                new InMemoryAgreements());
    }

    private static Person with(Set<String> roles) {
        return new Person(
                Fixtures.AUTHORITY, "one", "Sample One", "one", List.of("one@example.org"), roles, "", "council");
    }
}
