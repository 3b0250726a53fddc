package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.allocation.Workshop.ONE;
import static org.sendqa.allocation.Workshop.TWO;
import static org.sendqa.testing.Fixtures.PROVISION_LEAD;
import static org.sendqa.testing.SampleSessions.somebody;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleSessions;

class SessionSittersTest {

    private static final String FIRST = "draw-id-1";

    private final Workshop workshop = new Workshop();

    @Test
    void whoeverWorkedOnACaseUnderAnyOfTheirAddressesStepsOutOfIt() {
        assertThat(leaves(Workshop.WORKED_ON_THE_FIRST.id())).containsExactly(FIRST);
        assertThat(leaves(ONE.id())).isEmpty();
    }

    @Test
    void anOwnChildOrRelativeIsKeptFromWhoeverDeclaredThem() {
        String caseKey =
                SampleCases.aCase(Fixtures.TEAM_MANAGERS, "Ash").subject().caseKey();
        workshop.people.keep(TWO.interestedIn(Set.of(caseKey)));
        assertThat(leaves(TWO.id())).containsExactly(FIRST);
    }

    @Test
    void aHandDeclaredInAnAuditCountsHereToo() {
        var event = SampleAudits.event("declared", SampleAudits.IN_TIME);
        workshop.audits.keep(workshop.first.released(ReleaseReason.DECLARED, event), event);
        var again = SampleAudits.again(1, TWO.id(), 2);
        workshop.audits.assign(List.of(again), SampleAudits.event("assigned", SampleCycles.AT));
        assertThat(leaves(ONE.id())).containsExactly(FIRST);
    }

    @Test
    void theFrontLineComesForTheCasesItWorksOnAndDoesNotCount() {
        workshop.people.keep(somebody("lead-1", PROVISION_LEAD, SampleSessions.CASE_WORKER));
        assertThat(leaves("lead-1")).isEmpty();
        workshop.people.keep(somebody("lead-2", PROVISION_LEAD, "lead-2@dorset.example.org"));
        assertThat(leaves("lead-2")).containsExactly(FIRST);
        assertThat(sitters())
                .filteredOn(SitterReply::counts)
                .extracting(SitterReply::person)
                .containsExactly("team-manager-1", "team-manager-2", "team-manager-3");
    }

    @Test
    void theFrontLineDoesNotCountBecauseItCame() {
        workshop.people.keep(somebody("lead-1", PROVISION_LEAD, "lead-1@dorset.example.org"));
        workshop.save(Workshop.record(List.of("lead-1"), ONE.id(), TWO.id(), "lead-1"), 0);
        assertThat(leaves("lead-1")).containsExactly(FIRST);
        assertThat(sitters())
                .filteredOn(one -> !one.counts())
                .extracting(SitterReply::person)
                .containsExactly("lead-1");
    }

    private List<String> leaves(String person) {
        return sitters().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow()
                .mustLeave();
    }

    private List<SitterReply> sitters() {
        return workshop.read(TWO, workshop.second).sitters();
    }
}
