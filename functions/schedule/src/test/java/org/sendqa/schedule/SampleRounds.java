package org.sendqa.schedule;

import java.util.Set;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

/** The daily round's parts over memory; no day but weekends is off. */
final class SampleRounds {

    static final String SECRET = "a sample secret that opens nothing";

    private SampleRounds() {}

    static AnnounceCycles announcing(InMemoryCycles cycles, Pauses pauses, Outbox outbox, Pack pack) {
        return new AnnounceCycles(
                cycles,
                pauses,
                new DueOpenings(new WorkingDays(Set.of())),
                new Announcement(authority -> AuthorityKey.of(authority, SECRET)),
                new TellOfficers(new InMemoryPacks(pack), InMemoryPeople.with(SamplePeople.anOfficer()), outbox));
    }
}
