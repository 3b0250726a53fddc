package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.sampling.World.CYCLE;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.sampling.EnterContributors.Entered;

class EnterContributorsTest {

    private static final Contribution REGISTERED = new Contribution("case worker", "case-worker-1@dorset.example.org");

    private final World world = new World();
    private String drawId = "not drawn yet";

    @BeforeEach
    void presented() {
        world.registerCame(3);
        drawId = world.presented().sample(TEAM_MANAGERS).cases().getFirst().drawId();
    }

    @Test
    void whoIsEnteredStandsBesideThoseTheRegisterBroughtAndUnknownAddressesAreNamed() {
        Entered entered = given(enter("ep@elsewhere.example.org", "team-manager-1@dorset.example.org"));
        assertThat(entered.unknown()).containsExactly("ep@elsewhere.example.org");
        assertThat(contributions())
                .containsExactly(REGISTERED, one("ep@elsewhere.example.org"), one("team-manager-1@dorset.example.org"));
        assertThat(world.sample(TEAM_MANAGERS).revision().number()).isEqualTo(2);
    }

    @Test
    void aListEnteredLaterReplacesTheOneBeforeAndNeverTheRegisters() {
        enter("wrong@example.org");
        enter("right@example.org");
        assertThat(contributions()).containsExactly(REGISTERED, one("right@example.org"));
        enter("right@example.org");
        assertThat(world.sample(TEAM_MANAGERS).revision().number()).isEqualTo(3);
    }

    @Test
    void anAuditorEnteredUnderAnyAddressLosesTheAuditAtOnce() {
        Audit.Assigned audit = world.allocated(drawn(), "team-manager-3");
        Entered entered = given(enter("née.sample@dorset.example.org"));
        assertThat(entered.takenBack()).extracting(Audit::id).containsExactly(audit.id());
        assertThat(world.audits.find("dor", audit.id())).containsInstanceOf(Audit.Released.class);
        assertThat(world.cycles.find("dor", CYCLE))
                .containsInstanceOf(Cycle.Collecting.class)
                .map(cycle -> ((Cycle.Collecting) cycle).count())
                .contains(new Count(12, 12, 0, 1));
    }

    @Test
    void theSameListAgainTakesBackWhatWasLeftAndNothingTwice() {
        enter("team-manager-1@dorset.example.org");
        Audit.Assigned audit = world.allocated(drawn(), "team-manager-1");
        assertThat(given(enter("team-manager-1@dorset.example.org")).takenBack())
                .extracting(Audit::id)
                .containsExactly(audit.id());
        assertThat(given(enter("team-manager-1@dorset.example.org")).takenBack())
                .isEmpty();
    }

    @Test
    void anotherAuditorKeepsTheAudit() {
        Audit.Assigned audit = world.allocated(drawn(), "team-manager-2");
        assertThat(given(enter("team-manager-1@dorset.example.org")).takenBack())
                .isEmpty();
        assertThat(world.audits.find("dor", audit.id())).contains(audit);
    }

    @Test
    void whatIsNoAddressIsRefusedByItsPlaceAndNothingIsEntered() {
        assertThat(enter("fine@example.org", "Dr Sample"))
                .isEqualTo(new Outcome.Refused<>(
                        Refusal.FAULTY,
                        "Nobody was entered; put this right first.",
                        List.of("'Dr Sample' (number 2) is no e-mail address; write one such as name@example.org.")));
        assertThat(contributions()).containsExactly(REGISTERED);
    }

    @Test
    void anUnknownCaseIsRefused() {
        drawId = "nobody";
        assertThat(enter("a@example.org"))
                .isEqualTo(Outcome.refused(
                        Refusal.UNKNOWN,
                        "EHC plan audits, April 2026 has no case nobody in its draw team-managers;"
                                + " cases that were replaced take no contributors."));
    }

    @Test
    void inARoundThatIsOverTheAuditFallsOutAndTheRoundGoesOn() {
        Audit.Assigned audit = world.allocated(drawn(), "team-manager-1");
        Event event = new Event("submitted", World.NOW, "test");
        Audit.InProgress started = audit.declaredNone(event);
        Audit.Submitted in = started.submitted("answers/1", "good", World.NOW, World.OPENS_ON, event);
        assertThat(world.audits.keep(started, event) && world.audits.keep(in, event))
                .isTrue();
        close();
        Entered entered = given(enter("team-manager-1@dorset.example.org"));
        assertThat(entered.takenBack())
                .containsExactly(world.audits.find("dor", audit.id()).orElseThrow());
        assertThat(entered.takenBack().getFirst()).isInstanceOf(Audit.Voided.class);
        assertThat(entered.whatNext()).contains("takes answers again for it; another version of the report follows");
        Entered again = given(enter("team-manager-1@dorset.example.org"));
        assertThat(again.takenBack()).isEmpty();
        assertThat(again.whatNext()).as("who lost the answer is told too").isEqualTo(entered.whatNext());
    }

    @Test
    void whoNeverAnsweredInARoundThatIsOverDoesNotAnswerAfterItsReopening() {
        Audit.Assigned audit = world.allocated(drawn(), "team-manager-1");
        close();
        assertThat(given(enter("team-manager-1@dorset.example.org")).takenBack())
                .hasSize(1);
        assertThat(world.audits.find("dor", audit.id())).containsInstanceOf(Audit.Released.class);
        assertThat(world.cycles.find("dor", CYCLE).flatMap(Cycle::counted)).contains(new Count(12, 12, 0, 1));
    }

    private void close() {
        var collecting = (Cycle.Collecting) world.cycles.find("dor", CYCLE).orElseThrow();
        var event = new Event("closed", World.NOW, "test");
        world.cycles.advance(collecting.closed(event), event);
    }

    private Outcome<Entered> enter(String... addresses) {
        List<Contribution> list =
                Stream.of(addresses).map(EnterContributorsTest::one).toList();
        return world.enterContributors()
                .enter(World.officer(), new EnterContributors.Wish(CYCLE, TEAM_MANAGERS, drawId, list));
    }

    private static Contribution one(String address) {
        return new Contribution("educational psychologist", address, true);
    }

    private static Entered given(Outcome<Entered> answer) {
        return ((Outcome.Done<Entered>) answer).value();
    }

    private DrawnCase drawn() {
        return world.sample(TEAM_MANAGERS).standing(drawId).orElseThrow();
    }

    private List<Contribution> contributions() {
        return drawn().subject().contributions();
    }
}
