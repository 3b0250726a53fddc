package org.sendqa.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Participants;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Level;
import org.sendqa.domain.sharing.Terms;

/** A parent carer forum whose people take part only under an agreement. */
public final class SampleForum {

    /** The forum: whoever works in the agency {@code forum}. */
    public static final Partner FORUM = new Partner("forum", "the sample forum", Set.of("forum"), Set.of(), "");

    private SampleForum() {}

    /** A pack that asks for an agreement with the forum. */
    public static Pack askedBy(Pack pack) {
        return askedBy(pack, FORUM);
    }

    /** A pack that asks for an agreement with a partner. */
    public static Pack askedBy(Pack pack, Partner partner) {
        return ChangedPacks.with(new Participants(Set.of(), Set.of(), Map.of(), List.of(partner)), pack);
    }

    /** Somebody as one of the forum's people. */
    public static Person member(Person person) {
        return SamplePeople.of(person, "forum");
    }

    /** An agreement with the forum on redacted papers of the sample activity. */
    public static Agreement agreement(int number, String from, String until) {
        Terms terms = new Terms(
                FORUM.id(),
                Set.of(Fixtures.ACTIVITY),
                Level.REDACTED,
                LocalDate.parse(from),
                LocalDate.parse(until),
                Optional.empty());
        return Agreement.recorded(Fixtures.AUTHORITY, terms, number, SampleCycles.event("recorded"));
    }
}
