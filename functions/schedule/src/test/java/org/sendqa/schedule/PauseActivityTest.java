package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

class PauseActivityTest {

    private static final String INSPECTION = "Inspectors are here until Easter";
    private final InMemoryPauses pauses = new InMemoryPauses();
    private final InMemoryCycles cycles = new InMemoryCycles();
    private final PauseActivity activities = new PauseActivity(new InMemoryPacks(Fixtures.aPack()), pauses);
    private final AnnounceCycles round =
            SampleRounds.announcing(cycles, pauses, new InMemoryOutbox(), Fixtures.aPack());

    @Test
    void aPausedActivityIsNotAnnouncedUntilItIsResumed() {
        pause("2026-03-17", Fixtures.ACTIVITY);
        assertThat(announced("2026-03-18")).isEmpty();
        resume("2026-03-20", Fixtures.ACTIVITY);
        assertThat(announced("2026-03-21")).containsExactly(SampleCycles.ref("2026-04"));
    }

    @Test
    void aPauseOfEverythingHoldsEveryActivity() {
        pause("2026-03-17", Pause.EVERYTHING);
        assertThat(announced("2026-03-18")).isEmpty();
    }

    @Test
    void theRoundMissedMeanwhileIsCaughtUpOnceThoughNoneWasHeldBefore() {
        pause("2026-03-17", Fixtures.ACTIVITY);
        resume("2026-04-02", Fixtures.ACTIVITY);
        assertThat(announced("2026-04-03")).containsExactly(SampleCycles.ref("2026-04"));
        assertThat(cycles.find("dor", SampleCycles.ref("2026-04").id()))
                .hasValueSatisfying(
                        cycle -> assertThat(cycle.header().opensOn()).isEqualTo("2026-04-17"));
        assertThat(announced("2026-04-03")).isEmpty();
    }

    @Test
    void aMonthThatWentByPausedIsNotMadeUpFor() {
        pause("2026-03-17", Fixtures.ACTIVITY);
        resume("2026-05-05", Fixtures.ACTIVITY);
        assertThat(announced("2026-05-06")).containsExactly(SampleCycles.ref("2026-05"));
        assertThat(cycles.find("dor", SampleCycles.ref("2026-04").id())).isEmpty();
    }

    @Test
    void whatIsPausedCannotBePausedAgainNorWhatRunsResumed() {
        assertThat(refusal(activities.resume(officer("2026-03-17"), Fixtures.ACTIVITY)))
                .isEqualTo(Refusal.NOT_NOW);
        pause("2026-03-17", Fixtures.ACTIVITY);
        assertThat(refusal(activities.pause(officer("2026-03-18"), Fixtures.ACTIVITY, "Snow")))
                .isEqualTo(Refusal.NOT_NOW);
        resume("2026-03-19", Fixtures.ACTIVITY);
        assertThat(refusal(activities.resume(officer("2026-03-20"), Fixtures.ACTIVITY)))
                .isEqualTo(Refusal.NOT_NOW);
        pause("2026-03-21", Fixtures.ACTIVITY);
    }

    @Test
    void aReasonIsAskedForAndAnActivityMustBeOne() {
        assertThat(refusal(activities.pause(officer("2026-03-17"), Fixtures.ACTIVITY, "  ")))
                .isEqualTo(Refusal.FAULTY);
        assertThat(refusal(activities.pause(officer("2026-03-17"), "other-audits", INSPECTION)))
                .isEqualTo(Refusal.UNKNOWN);
    }

    @Test
    void onlyOfficersPauseAndResume() {
        Caller manager = caller(SamplePeople.aTeamManager(1), "2026-03-17");
        assertThat(refusal(activities.pause(manager, Fixtures.ACTIVITY, INSPECTION)))
                .isEqualTo(Refusal.FORBIDDEN);
        assertThat(refusal(activities.resume(manager, Fixtures.ACTIVITY))).isEqualTo(Refusal.FORBIDDEN);
    }

    private void pause(String day, String scope) {
        assertThat(activities.pause(officer(day), scope, INSPECTION)).isInstanceOf(Outcome.Done.class);
    }

    private void resume(String day, String scope) {
        assertThat(activities.resume(officer(day), scope)).isInstanceOf(Outcome.Done.class);
    }

    private List<CycleRef> announced(String day) {
        return round.announce(Fixtures.aPack(), at(day, "06:00"));
    }

    private static Refusal refusal(Outcome<Pause> outcome) {
        return outcome instanceof Outcome.Refused<Pause> refused ? refused.kind() : Refusal.STALE;
    }

    private static Caller officer(String day) {
        return caller(SamplePeople.anOfficer(), day);
    }

    private static Caller caller(Person person, String day) {
        return new Caller(person, at(day, "11:00"));
    }

    private static Instant at(String day, String time) {
        return Instant.parse(day + "T" + time + ":00Z");
    }
}
