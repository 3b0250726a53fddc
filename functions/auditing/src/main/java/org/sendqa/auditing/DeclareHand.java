package org.sendqa.auditing;

import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Finder;
import org.sendqa.domain.audit.Hand;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.audit.VoidReason;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;

/**
 * Takes an auditor's word on any hand in the case: with none the audit begins, with any it goes back, and one that was
 * submitted is voided, however late.
 */
public final class DeclareHand {

    private final Audits audits;
    private final FallenOutLetters letters;

    DeclareHand(Audits audits, FallenOutLetters letters) {
        this.audits = audits;
        this.letters = letters;
    }

    /** Declares; the same word again changes nothing, so that a lost answer can simply be sent again. */
    public Outcome<Audit> run(Person person, String audit, String declared, Instant now) {
        return Listed.read(Hand.class, declared, "listed hand in a case")
                .then(hand -> new OwnAudits(audits).find(person, audit).then(found -> declare(found, hand, now)));
    }

    private Outcome<Audit> declare(Audit audit, Hand hand, Instant now) {
        return switch (audit) {
            case Audit.Submitted in when hand != Hand.NONE -> voided(in, hand, now);
            case Audit.Voided voided when hand != Hand.NONE -> told(voided, now);
            case Audit.Submitted _, Audit.Voided _ -> States.refusal(audit);
            case Audit.Assigned _, Audit.InProgress _, Audit.Released _ -> declareOpen(audit, hand, now);
        };
    }

    private Outcome<Audit> declareOpen(Audit audit, Hand hand, Instant now) {
        Event event = new Event("declared", now, audit.header().auditor(), Map.of("hand", hand.code()));
        if (audit.header().isClosed(OfficeDay.of(now))) {
            return States.closed(audit);
        }
        return switch (audit) {
            case Audit.Assigned assigned when hand == Hand.NONE -> keep(assigned.declaredNone(event), event);
            case Audit.Assigned assigned -> keep(assigned.released(ReleaseReason.DECLARED, event), event);
            case Audit.InProgress started when hand == Hand.NONE -> new Outcome.Done<>(started);
            case Audit.InProgress started -> keep(started.released(ReleaseReason.DECLARED, event), event);
            case Audit.Released released when hand != Hand.NONE -> told(released, now);
            case Audit.Submitted _, Audit.Released _, Audit.Voided _ -> States.refusal(audit);
        };
    }

    private Outcome<Audit> voided(Audit.Submitted in, Hand hand, Instant now) {
        Event event = new Event(
                "voided",
                now,
                in.header().auditor(),
                Map.of("hand", hand.code(), "reason", VoidReason.HAND.code(), "foundBy", Finder.AUDITOR.code()));
        return keep(in.voided(ReleaseReason.DECLARED, event), event);
    }

    private Outcome<Audit> keep(Audit next, Event event) {
        return audits.keep(next, event) ? told(next, event.at()) : States.changed();
    }

    private Outcome<Audit> told(Audit audit, Instant now) {
        letters.post(audit, now);
        return new Outcome.Done<>(audit);
    }
}
