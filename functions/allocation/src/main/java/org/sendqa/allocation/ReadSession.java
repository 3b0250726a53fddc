package org.sendqa.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.session.Sitter;
import org.sendqa.domain.session.Standing;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;

/** Shows an auditor the session that looks at their case: all its cases, who may come, and what is on record. */
public final class ReadSession {

    private final Audits audits;
    private final SessionDesk desk;
    private final People people;

    ReadSession(Audits audits, SessionDesk desk, People people) {
        this.audits = audits;
        this.desk = desk;
        this.people = people;
    }

    /**
     * A session as those see it who keep its record.
     *
     * @param own the audit of whoever asked for it
     * @param closed whether the round takes nothing more
     * @param missing what isn't on record yet, or turned out wrong, in sentences
     * @param keepers names of its cases' auditors, by their ids
     */
    public record View(
            Audit own,
            Standing standing,
            boolean closed,
            List<Sitter> sitters,
            List<String> missing,
            Map<String, String> keepers) {

        /** Copies the lists. */
        public View {
            sitters = List.copyOf(sitters);
            missing = List.copyOf(missing);
            keepers = Map.copyOf(keepers);
        }

        /** Whether they have said that they had no hand in their case, without which they keep no record. */
        boolean declared() {
            return !(own instanceof Audit.Assigned);
        }

        /** Whether an audit is theirs. */
        boolean isOwn(Audit audit) {
            return audit.header().auditor().equals(own.header().auditor());
        }
    }

    /** Reads the session of a person's own audit. */
    public Outcome<View> run(Person person, String audit, Instant now) {
        return new OwnAudits(audits)
                .find(person, audit)
                .then(found -> desk.of(found)
                        .<Outcome<View>>map(standing -> new Outcome.Done<>(view(found, standing, now)))
                        .orElseGet(SessionRefusals::none));
    }

    private View view(Audit audit, Standing standing, Instant now) {
        String authority = audit.header().cycle().authority();
        Map<String, String> keepers = standing.agenda().cases().stream()
                .map(one -> one.audit().header().auditor())
                .distinct()
                .flatMap(id -> people.find(authority, id).stream())
                .collect(Collectors.toMap(Person::id, Person::name));
        return new View(
                audit,
                standing,
                audit.header().isClosed(OfficeDay.of(now)),
                desk.sitters(standing, OfficeDay.of(now)),
                desk.missing(audit),
                keepers);
    }
}
