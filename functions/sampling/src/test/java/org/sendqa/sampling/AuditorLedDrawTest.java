package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleForum;
import org.sendqa.testing.SamplePeople;

class AuditorLedDrawTest {

    private final World world = new World(SampleForum.askedBy(OtherFrameworks.with(
            OtherFrameworks.draw("plans", new Quota.Total(List.of(), new Amount.PerAuditor(2, 1), List.of())))));

    @Test
    void eachAuditorInPostUntilTheAuditsAreDueGetsTheirNumber() {
        world.registerCame(6);
        until(SamplePeople.aTeamManager(1), "2026-04-10");
        world.drawNext();
        assertThat(world.sample("plans").cases()).hasSize(4);
    }

    @Test
    void nothingIsDrawnForSomebodyFromOutsideBeforeAnAgreementIsOnRecord() {
        world.registerCame(6);
        world.people.keep(SampleForum.member(SamplePeople.aTeamManager(1)));
        world.drawNext();
        assertThat(world.sample("plans").cases()).hasSize(4);
    }

    @Test
    void whoeverFromOutsideHasAnAgreementCountsLikeAnybody() {
        world.registerCame(6);
        world.people.keep(SampleForum.member(SamplePeople.aTeamManager(1)));
        world.agreements.keep(SampleForum.agreement(1, "2026-04-01", "2026-12-31"), SampleCycles.event("recorded"));
        world.drawNext();
        assertThat(world.sample("plans").cases()).hasSize(6);
    }

    private void until(Person person, String last) {
        world.people.keep(SamplePeople.inPost(person, LocalDate.MIN, LocalDate.parse(last)));
    }
}
