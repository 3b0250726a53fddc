package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleForum;
import org.sendqa.testing.SamplePeople;

class AssignByHandTest {

    private static final Instant LATER = Instant.parse("2026-04-08T09:00:00Z");

    private final Round round = new Round().confirmed();
    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @BeforeEach
    void isAllocated() {
        round.allocateAudits().run(Round.AUTHORITY, Round.CYCLE, Round.NOW);
    }

    @Test
    void aReasonGivesASlotToSomebodyOutsideTheDrawsRoles() {
        assertThat(byHand(1, "provision-lead-4", "They know the school")).isInstanceOf(Outcome.Done.class);
        assertThat(auditor(1)).contains("provision-lead-4");
        assertThat(round.audits.events().getLast().details())
                .containsEntry("outsideRoles", "true")
                .containsEntry("reason", "They know the school");
        assertThat(byHand(1, "team-manager-5", " ")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void noReasonSetsARuleAsideThatTheFrameworkAsksFor() {
        Optional<String> before = auditor(2);
        // Oak is where 6 works, and team managers don't audit their own locality.
        assertThat(sentence(byHand(2, "team-manager-6", "Nobody else knows the school")))
                .isEqualTo("Sample Team Manager 6 works in the case's locality."
                        + " No reason sets this rule aside; choose somebody else.");
        assertThat(auditor(2)).isEqualTo(before);
    }

    @Test
    void somebodyFromOutsideIsGivenNothingBeforeAnAgreementIsOnRecord() {
        round.people.keep(SampleForum.member(SamplePeople.aTeamManager(3)));
        assertThat(sentence(byHand(1, "team-manager-3", "They know the school")))
                .startsWith("Sample Team Manager 3 is from outside and lacks an agreement on sharing data."
                        + " No agreement with the sample forum covers this activity.");
        round.agreements.keep(
                SampleForum.agreement(1, "2026-04-01", "2026-12-31"), SampleAudits.event("recorded", LATER));
        assertThat(byHand(1, "team-manager-3", "They know the school")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void noReasonLetsAContributorIn() {
        round.people.keep(new Person(
                "dor",
                "team-manager-7",
                "Sample Team Manager 7",
                "sample-team-manager-7",
                List.of("seven@dorset.example.org", "case-worker-1@dorset.example.org"),
                Set.of(Fixtures.TEAM_MANAGER),
                "",
                "council"));
        assertThat(sentence(byHand(1, "team-manager-7", "Please")))
                .startsWith("Sample Team Manager 7 worked on the case.");
    }

    @Test
    void whatAnOfficerGaveStaysWhenSomethingElseIsGivenBack() {
        byHand(1, "provision-lead-4", "They offered");
        String second = free();
        byHand(2, second, "They know the school");
        giveBack(4);
        reallocate();
        assertThat(auditor(1)).contains("provision-lead-4");
        assertThat(auditor(2)).contains(second);
        assertThat(round.audits.find("dor", Audit.idOf(Fixtures.aCycleRef(), 1, 2)))
                .get()
                .isInstanceOf(Audit.Assigned.class);
    }

    @Test
    void whatAnOfficerGaveGoesToSomebodyElseOnceItsHolderIsInConflict() {
        byHand(1, "provision-lead-4", "They offered");
        giveBack(1);
        reallocate();
        assertThat(auditor(1)).isPresent().get().asString().startsWith("team-manager");
    }

    @Test
    void anAuditThatNobodyCouldTakeIsWaitedForUntilAnOfficerGivesItToSomebody() {
        while (auditor(1).isPresent()) {
            giveBack(1);
            reallocate();
        }
        assertThat(round.count()).isEqualTo(new Cycle.Count(4, 4, 1));
        assertThat(byHand(1, "provision-lead-4", "They offered")).isInstanceOf(Outcome.Done.class);
        assertThat(round.count()).isEqualTo(new Cycle.Count(4, 4, 0));
    }

    /** A team manager who has nothing yet and doesn't work in Oak. */
    private String free() {
        List<String> busy = round.assignments.of(Fixtures.aCycleRef()).stream()
                .flatMap(one -> one.auditor().stream())
                .toList();
        return SamplePeople.teamManagers().stream()
                .filter(person -> !person.locality().equals("Oak") && !busy.contains(person.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Outcome<?> byHand(int slot, String auditor, String reason) {
        var wish = new AssignByHand.Wish(Round.AUTHORITY, Round.CYCLE, slot, auditor, reason);
        return round.assignByHand(outbox).run(SamplePeople.anOfficer(), wish, LATER);
    }

    private static String sentence(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).sentence();
    }

    private void reallocate() {
        round.reallocateAudits(outbox).run(Round.AUTHORITY, Round.CYCLE, LATER);
    }

    private void giveBack(int slot) {
        var event = SampleAudits.event("declared", LATER);
        int attempt = round.assignments.of(Fixtures.aCycleRef()).get(slot - 1).attempt();
        var audit = round.audits.find("dor", Audit.idOf(Fixtures.aCycleRef(), slot, attempt));
        assertThat(round.audits.keep(
                        ((Audit.Assigned) audit.orElseThrow()).released(ReleaseReason.DECLARED, event), event))
                .isTrue();
    }

    private Optional<String> auditor(int slot) {
        return round.assignments.of(Fixtures.aCycleRef()).get(slot - 1).auditor();
    }
}
