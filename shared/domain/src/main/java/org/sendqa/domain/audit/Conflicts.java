package org.sendqa.domain.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;

/**
 * Takes audits back from people who turn out to have had a hand in the case, under any of their addresses: open ones
 * are released, submitted ones voided (CAP-19). Who enters a contributor and who hands out an audit both call it after
 * their own write, so that of two at the same moment at least one sees the other's.
 */
public final class Conflicts {

    /** An auditor who submits at the same moment changes what was found; it is then looked for again. */
    private static final int MOST_LOOKS = 3;

    private final Audits audits;
    private final People people;

    /** Looks for auditors among people. */
    public Conflicts(Audits audits, People people) {
        this.audits = audits;
        this.people = people;
    }

    /**
     * Takes back whatever a contributor of a case has of it; a repeated call finds nothing more.
     *
     * @param by a person's id, or the function's name where nobody acted
     * @return the audits as they stand now
     */
    public List<Audit> takeBack(CycleRef cycle, DrawnCase drawn, Instant now, String by) {
        List<Audit> takenBack = new ArrayList<>();
        boolean sawAll = false;
        for (int look = 0; look < MOST_LOOKS && !sawAll; look++) {
            List<Audit> found = of(cycle, drawn);
            List<Audit> taken = found.stream()
                    .flatMap(audit -> takeBack(audit, now, by).stream())
                    .toList();
            takenBack.addAll(taken);
            sawAll = taken.size() == found.size();
        }
        return List.copyOf(takenBack);
    }

    private List<Audit> of(CycleRef cycle, DrawnCase drawn) {
        Set<String> addresses = drawn.subject().contributions().stream()
                .map(Contribution::person)
                .collect(Collectors.toSet());
        return audits.ofCycle(cycle).stream()
                .filter(audit -> audit.header().drawId().equals(drawn.drawId()))
                .filter(audit -> audit.isLive() && isOneOf(addresses, audit))
                .toList();
    }

    private boolean isOneOf(Set<String> addresses, Audit audit) {
        Audit.Header header = audit.header();
        return people.find(header.cycle().authority(), header.auditor())
                .filter(auditor -> !Collections.disjoint(auditor.emails(), addresses))
                .isPresent();
    }

    private Optional<Audit> takeBack(Audit audit, Instant now, String by) {
        Map<String, String> details = Map.of("reason", VoidReason.HAND.code(), "foundBy", Finder.CONTRIBUTOR.code());
        Event event = new Event(audit.isOpen() ? "released" : "voided", now, by, details);
        Audit next = switch (audit) {
            case Audit.Assigned assigned -> assigned.released(ReleaseReason.FOUND, event);
            case Audit.InProgress started -> started.released(ReleaseReason.FOUND, event);
            case Audit.Submitted in -> in.voided(ReleaseReason.FOUND, event);
            case Audit.Released _, Audit.Voided _ -> audit;
        };
        return audits.keep(next, event) ? Optional.of(next) : Optional.empty();
    }
}
