package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.event;
import static org.sendqa.testing.SampleCycles.afterwards;
import static org.sendqa.testing.SampleCycles.announced;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.people.TakePeople.Taken;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

/** The sample round takes answers until 24 April 2026. */
class LeaverTest {

    private static final Person LEAVER = SamplePeople.aTeamManager(1);

    private final InMemoryPeople people = InMemoryPeople.with(Lists.OFFICER, LEAVER);
    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryAudits audits = new InMemoryAudits(cycles);
    private final TakePeople takePeople = Lists.taker(people, _ -> {}, cycles, audits);

    @BeforeEach
    void theRoundCollects() {
        cycles.announce(announced("2026-04"), SampleCycles.event("announced"));
        afterwards(announced("2026-04")).subList(0, 3).forEach(next -> cycles.advance(next, SampleCycles.event("on")));
        var given = assigned(2, LEAVER.id());
        audits.assign(List.of(assigned(1, LEAVER.id()), given), event("assigned", SampleAudits.IN_TIME));
        var back = event("released", SampleAudits.IN_TIME);
        audits.keep(given.released(ReleaseReason.ABSENT, back), back);
    }

    @Test
    void theOfficerIsToldWhichAuditsALeaverLeavesBehindEachTimeTheListIsTaken() {
        String told = "Sample Team Manager 1 leaves on 20 April 2026 and has the audit ehc-plan-audits-2026-04-0001"
                + " still (EHC plan audits, April 2026). On the round's page, say that they are away, or give it to"
                + " somebody else.";
        assertThat(leaves("20/04/2026")).isEqualTo(new Outcome.Done<>(new Taken(0, 1, 0, List.of(told))));
        assertThat(leaves("20/04/2026")).isEqualTo(new Outcome.Done<>(new Taken(0, 0, 1, List.of(told))));
    }

    @Test
    void whoeverStaysAsLongAsTheRoundLeavesNothingBehind() {
        assertThat(leaves("24/04/2026")).isEqualTo(new Outcome.Done<>(new Taken(0, 1, 0, List.of())));
        assertThat(leaves("")).isEqualTo(new Outcome.Done<>(new Taken(0, 1, 0, List.of())));
    }

    @Test
    void noOfficerShutsAnotherOneOutOrThemselves() {
        Person officer = Lists.OFFICER;
        String row = "%s,%s,%s,qa-officer,09/04/2026".formatted(officer.id(), officer.name(), officer.address());
        assertThat(Lists.errors(Lists.take(takePeople, "Person,Name,E-mail,Roles,In post until", row)))
                .containsExactly(
                        "qa-officer-1 is a QA officer, whose first and last day only your administrator changes.");
    }

    private Outcome<Taken> leaves(String day) {
        return Lists.take(
                takePeople,
                "Person,Name,E-mail,Roles,In post until",
                "%s,%s,%s,team-manager,%s".formatted(LEAVER.id(), LEAVER.name(), LEAVER.address(), day));
    }
}
