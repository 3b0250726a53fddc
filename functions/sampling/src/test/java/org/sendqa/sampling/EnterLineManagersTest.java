package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;

/** What becomes of an audit whose auditor manages somebody who is entered as a contributor. */
class EnterLineManagersTest {

    private static final String WORKER = "case-worker-9@dorset.example.org";

    @Test
    void whereTheFrameworkBarsLineManagersTheyLoseTheAudit() {
        World world = world(Bar.LINE_MANAGER);
        Audit.Assigned audit = world.allocated(drawn(world), "team-manager-2");

        assertThat(enter(world)).hasOnlyElementsOfType(Audit.Released.class).hasSize(1);
        assertThat(world.audits.find(Fixtures.AUTHORITY, audit.id())).containsInstanceOf(Audit.Released.class);
        assertThat(world.count().redo()).isEqualTo(1);
        assertThat(enter(world)).as("the same list again").isEmpty();
    }

    @Test
    void aSubmittedOneIsVoidedAsAfterALateDeclaration() {
        World world = world(Bar.LINE_MANAGER);
        Audit.Assigned audit = world.allocated(drawn(world), "team-manager-2");
        Event event = new Event("submitted", World.NOW, "test");
        Audit.InProgress started = audit.declaredNone(event);
        world.audits.keep(started, event);
        world.audits.keep(started.submitted("answers/1", "good", World.NOW, World.OPENS_ON, event), event);

        assertThat(enter(world)).hasOnlyElementsOfType(Audit.Voided.class).hasSize(1);
    }

    @Test
    void whereItDoesNotTheyKeepIt() {
        World world = world(Bar.OWN_LOCALITY);
        world.allocated(drawn(world), "team-manager-2");

        assertThat(enter(world)).isEmpty();
    }

    private static World world(Bar bar) {
        World world = new World(OtherFrameworks.with(OtherFrameworks.teamManagers(bar)));
        world.people.keep(new Person(
                Fixtures.AUTHORITY,
                "case-worker-9",
                "Sample Case Worker 9",
                "sub-case-worker-9",
                List.of(WORKER),
                Set.of(),
                "",
                "council",
                new Particulars("", "team-manager-2", 0, Employment.UNKNOWN, Set.of(), Set.of())));
        world.registerCame(3);
        return world.presented();
    }

    private static DrawnCase drawn(World world) {
        return world.sample(TEAM_MANAGERS).cases().getFirst();
    }

    private static List<Audit> enter(World world) {
        var wish = new EnterContributors.Wish(
                World.CYCLE,
                TEAM_MANAGERS,
                drawn(world).drawId(),
                List.of(Contribution.entered("case worker", WORKER)));
        return ((Outcome.Done<EnterContributors.Entered>)
                        world.enterContributors().enter(World.officer(), wish))
                .value()
                .takenBack();
    }
}
