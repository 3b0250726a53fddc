package org.sendqa.testing;

import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;

/** The days of audits of whose papers none is read in SEND QA. */
public final class DaysOfRounds {

    private DaysOfRounds() {}

    /** Of these audits. */
    public static DueAudits of(Audits audits, Packs packs, People people) {
        InMemorySamples samples = new InMemorySamples();
        return new DueAudits(audits, packs, people, new InMemoryPapers(samples), samples);
    }
}
