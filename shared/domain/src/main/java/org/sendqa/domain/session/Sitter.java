package org.sendqa.domain.session;

import java.util.Set;
import org.sendqa.domain.people.Person;

/**
 * Somebody who may come to a session.
 *
 * @param counts whether they count for the quorum; who doesn't comes for the cases that they work on
 * @param mustLeave the draw ids of the cases that they must step out of
 */
public record Sitter(Person person, boolean counts, Set<String> mustLeave) {

    /** Copies the cases. */
    public Sitter {
        mustLeave = Set.copyOf(mustLeave);
    }

    /** Whether they must step out of a case. */
    boolean mustLeave(AgendaCase one) {
        return mustLeave.contains(one.drawId());
    }
}
