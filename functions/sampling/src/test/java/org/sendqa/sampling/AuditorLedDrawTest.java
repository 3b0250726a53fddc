package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.SamplePeople;

class AuditorLedDrawTest {

    private final World world = new World(OtherFrameworks.with(
            OtherFrameworks.draw("plans", new Quota.Total(List.of(), new Amount.PerAuditor(2, 1), List.of()))));

    @Test
    void eachAuditorInPostUntilTheAuditsAreDueGetsTheirNumber() {
        world.registerCame(6);
        until(SamplePeople.aTeamManager(1), "2026-04-10");
        world.drawNext();
        assertThat(world.sample("plans").cases()).hasSize(4);
    }

    private void until(Person person, String last) {
        Employment leaving = new Employment(LocalDate.MIN, LocalDate.parse(last), List.of(), Map.of());
        world.people.keep(new Person(
                person.authority(),
                person.id(),
                person.name(),
                person.subject(),
                person.emails(),
                person.roles(),
                person.locality(),
                person.agency(),
                new Particulars("", "", 0, leaving, Set.of(), Set.of())));
    }
}
