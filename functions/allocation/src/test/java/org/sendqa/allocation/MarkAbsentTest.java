package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.SamplePeople;

class MarkAbsentTest {

    private static final Instant LATER = Instant.parse("2026-04-08T09:00:00Z");

    private final Round round = new Round().confirmed();

    @BeforeEach
    void allocate() {
        round.allocateAudits().run(Round.AUTHORITY, Round.CYCLE, Round.NOW);
    }

    @Test
    void whatWasNotBegunIsReleasedForTheAbsenceAndShowsNoHand() {
        Audit audit = first();
        markAbsent(audit.header().auditor());
        assertThat(first())
                .isInstanceOfSatisfying(
                        Audit.Released.class,
                        released -> assertThat(released.reason()).isEqualTo(ReleaseReason.ABSENT));
    }

    @Test
    void anImportOfPeopleAfterwardsLeavesTheAbsenceStanding() {
        Person imported = round.people.find("dor", first().header().auditor()).orElseThrow();
        markAbsent(imported.id());
        round.people.keep(imported);
        round.reallocateAudits(new InMemoryOutbox()).run(Round.AUTHORITY, Round.CYCLE, LATER);
        assertThat(round.people
                        .find("dor", imported.id())
                        .orElseThrow()
                        .particulars()
                        .employment()
                        .absences())
                .containsExactly(new Absence(LocalDate.parse("2026-04-08"), LocalDate.parse("2026-04-24")));
        assertThat(round.audits.ofAuditor("dor", imported.id())).noneMatch(Audit::isOpen);
    }

    private Audit first() {
        return round.audits.ofCycle(Fixtures.aCycleRef()).getFirst();
    }

    private void markAbsent(String person) {
        new MarkAbsent(round.cycles, round.audits, round.people)
                .run(new Caller(SamplePeople.anOfficer(), LATER), new MarkAbsent.Wish(Round.CYCLE, person, "away"));
    }
}
