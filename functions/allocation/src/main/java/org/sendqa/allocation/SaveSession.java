package org.sendqa.allocation;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.Sessions;
import org.sendqa.domain.session.Standing;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;

/** Keeps the record of a session, by any of its cases' auditors, until the last of their audits is handed in. */
public final class SaveSession {

    private final Audits audits;
    private final SessionDesk desk;
    private final Sessions sessions;

    SaveSession(Audits audits, SessionDesk desk, Sessions sessions) {
        this.audits = audits;
        this.desk = desk;
        this.sessions = sessions;
    }

    /**
     * What is to be saved.
     *
     * @param version the version that was loaded; 0 if nothing was on record
     */
    public record Wanted(SessionRecord record, int version) {}

    /** Saves over the version that was loaded; what is whole stays so, since audits may be handed in on it. */
    public Outcome<Standing> run(Person person, String audit, Wanted wanted, Instant now) {
        return new OwnAudits(audits)
                .find(person, audit)
                .then(found -> desk.of(found)
                        .map(standing -> check(found, standing, wanted, now))
                        .orElseGet(SessionRefusals::none));
    }

    private Outcome<Standing> check(Audit own, Standing before, Wanted wanted, Instant now) {
        SessionRecord record = wanted.record();
        if (own instanceof Audit.Assigned) {
            return SessionRefusals.undeclared();
        }
        if (own.header().isClosed(OfficeDay.of(now))) {
            return SessionRefusals.closed(own);
        }
        if (before.isOver()) {
            return SessionRefusals.over();
        }
        if (before.version() != wanted.version()) {
            return SessionRefusals.stale();
        }
        List<String> faults = desk.rules(before, record).faults(record, OfficeDay.of(now));
        return faults.isEmpty() ? save(own, before, record, now) : SessionRefusals.faulty(faults);
    }

    private Outcome<Standing> save(Audit own, Standing before, SessionRecord record, Instant now) {
        if (before.wouldLose(record)) {
            return SessionRefusals.less();
        }
        Event event = Session.event(record, now, own.header().auditor());
        Session next = Session.after(before, record, event);
        return sessions.keep(next, event) ? new Outcome.Done<>(before.with(next)) : SessionRefusals.stale();
    }
}
