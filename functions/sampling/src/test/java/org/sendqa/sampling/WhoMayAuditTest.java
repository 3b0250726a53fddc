package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Participants;
import org.sendqa.sampling.SizeView.Agency;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SamplePeople;

/** Three Team Managers of the council audit; health and the forum are to take part as well. */
class WhoMayAuditTest {

    private final World world = new World(takingPart(OtherFrameworks.with(OtherFrameworks.proposed())));

    @Test
    void anAgencyThatTakesPartAndFromWhichNobodyAuditsIsNamed() {
        world.people.keep(SamplePeople.of(SamplePeople.aTeamManager(4), "health"));
        Round round = round();
        assertThat(world.facts.auditors().byAgency(round, round.plan("plans")))
                .containsExactly(new Agency("Health", 1), new Agency("The forum", 0), new Agency("council", 3));
    }

    @Test
    void whoeverIsTrainedOnlyUntilBeforeTheAuditsAreDueDoesntCount() {
        Round round = round();
        world.people.keep(
                SamplePeople.trainedUntil(round.cycle().header().opensOn().plusDays(1), SamplePeople.aTeamManager(4)));
        assertThat(world.facts.auditors().number(round, round.plan("plans"))).isEqualTo(3);
    }

    private Round round() {
        return world.rounds.find(Fixtures.AUTHORITY, World.CYCLE).orElseThrow();
    }

    private static Pack takingPart(Pack pack) {
        Map<String, String> titles = Map.of("health", "Health", "forum", "The forum");
        Participants agencies = new Participants(Set.of(), Set.of(), titles, List.of());
        return ChangedPacks.takingPart(List.of("health", "forum"), ChangedPacks.with(agencies, pack));
    }
}
