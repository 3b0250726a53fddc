package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SamplePeople;

class ReallocateAuditsTest {

    private static final Instant LATER = Instant.parse("2026-04-08T09:00:00Z");

    private final Round round = new Round().confirmed();
    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @Test
    void whatIsGivenBackGoesToSomebodyElseWhoIsInvitedOnce() {
        allocate();
        Audit.Assigned first = theAudit(1);
        giveBack(first);
        assertThat(reallocate()).isEqualTo(new ReallocateAudits.Outcome(1, 0, List.of()));
        assertThat(reallocate()).isEqualTo(new ReallocateAudits.Outcome(0, 0, List.of()));
        Audit.Assigned second = theAudit(1);
        assertThat(second.id()).isEqualTo(first.id() + "-2");
        assertThat(second.header().auditor()).isNotEqualTo(first.header().auditor());
        assertThat(round.count()).isEqualTo(new Cycle.Count(4, 4, 0));
        assertThat(outbox.mails())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.recipient()).isEqualTo(second.header().auditor()));
    }

    @Test
    void aSlotForWhichNobodyIsLeftStaysOpenAndIsNamedForARedraw() {
        allocate();
        for (int times = 1; times <= 5; times++) {
            giveBack(theAudit(1));
            reallocate();
        }
        assertThat(round.assignments.of(Fixtures.aCycleRef()).getFirst().auditor())
                .isEmpty();
        assertThat(round.count()).isEqualTo(new Cycle.Count(4, 4, 1));
        assertThat(reallocate().open())
                .singleElement()
                .satisfies(open -> assertThat(open.explanation()).contains("declared an interest in the case"));
    }

    @Test
    void whoIsAwayIsRelievedOfWhatTheyHaveNotBegun() {
        allocate();
        Audit.Assigned audit = theAudit(1);
        String auditor = audit.header().auditor();
        Absence absence = new Absence(LocalDate.parse("2026-04-07"), LocalDate.parse("2026-04-30"));
        round.people.keep(round.people.find("dor", auditor).orElseThrow().away(absence));
        assertThat(reallocate().filled()).isEqualTo(1);
        assertThat(round.audits.find("dor", audit.id()))
                .get()
                .isInstanceOfSatisfying(
                        Audit.Released.class,
                        released -> assertThat(released.reason()).isEqualTo(ReleaseReason.ABSENT));
        assertThat(theAudit(1).header().auditor()).isNotEqualTo(auditor);
        assertThat(round.count().open()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6})
    void whoeverStandsInForSomebodyAwayIsAskedFirst(int standIn) {
        allocate();
        theFirstAuditorIsAway("team-manager-" + standIn);
        assertThat(reallocate().filled()).isEqualTo(1);
        assertThat(theAudit(1).header().auditor()).isEqualTo("team-manager-" + standIn);
    }

    @Test
    void noRuleIsBentForAStandIn() {
        allocate();
        theFirstAuditorIsAway("team-manager-1"); // who works in the case's locality
        assertThat(reallocate().filled()).isEqualTo(1);
        assertThat(theAudit(1).header().auditor()).isNotIn("team-manager-1", "team-manager-5");
    }

    private void theFirstAuditorIsAway(String standIn) {
        Person auditor =
                round.people.find("dor", theAudit(1).header().auditor()).orElseThrow();
        Absence absence = new Absence(LocalDate.parse("2026-04-07"), LocalDate.parse("2026-04-30"));
        round.people.keep(SamplePeople.standingIn(auditor, standIn).away(absence));
    }

    private void allocate() {
        round.allocateAudits().run(Round.AUTHORITY, Round.CYCLE, Round.NOW);
    }

    private ReallocateAudits.Outcome reallocate() {
        return round.reallocateAudits(outbox)
                .run(Round.AUTHORITY, Round.CYCLE, LATER)
                .orElseThrow();
    }

    private void giveBack(Audit.Assigned audit) {
        var event = SampleAudits.event("declared", LATER);
        assertThat(round.audits.keep(audit.released(ReleaseReason.DECLARED, event), event))
                .isTrue();
    }

    private Audit.Assigned theAudit(int slot) {
        var assignment = round.assignments.of(Fixtures.aCycleRef()).get(slot - 1);
        String id = Audit.idOf(Fixtures.aCycleRef(), slot, assignment.attempt());
        return (Audit.Assigned) round.audits.find("dor", id).orElseThrow();
    }
}
