package org.sendqa.auditing;

import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Hand;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes an auditor's word on any hand in the case: with none the audit begins, with any it goes back. */
public final class DeclareHand {

    private final Audits audits;
    private final ReleaseLetters letters;

    DeclareHand(Audits audits, ReleaseLetters letters) {
        this.audits = audits;
        this.letters = letters;
    }

    /** Declares; the same word again changes nothing, so that a lost answer can simply be sent again. */
    public Outcome<Audit> run(Person person, String audit, String declared, Instant now) {
        var hand = Hand.ofCode(declared);
        if (hand.isEmpty()) {
            return Outcome.refused(
                    Refusal.FAULTY,
                    "'%s' is no listed hand in a case; choose one of %s.".formatted(declared, Hand.codes()));
        }
        return new OwnAudits(audits)
                .find(person, audit)
                .map(found -> declare(found, hand.get(), now))
                .orElseGet(OwnAudits::unknown);
    }

    private Outcome<Audit> declare(Audit audit, Hand hand, Instant now) {
        Event event = new Event("declared", now, audit.header().auditor(), Map.of("hand", hand.code()));
        if (audit.header().isClosed(OfficeDay.of(now))) {
            return States.closed(audit);
        }
        return switch (audit) {
            case Audit.Assigned assigned when hand == Hand.NONE -> keep(assigned.declaredNone(event), event);
            case Audit.Assigned assigned -> release(assigned.released(event), event);
            case Audit.InProgress started when hand == Hand.NONE -> new Outcome.Done<>(started);
            case Audit.InProgress started -> release(started.released(event), event);
            case Audit.Released released when hand != Hand.NONE -> told(released);
            case Audit.Submitted _, Audit.Released _ -> States.refusal(audit);
        };
    }

    private Outcome<Audit> release(Audit.Released next, Event event) {
        Outcome<Audit> kept = keep(next, event);
        if (kept instanceof Outcome.Done<Audit>) {
            letters.post(next);
        }
        return kept;
    }

    private Outcome<Audit> told(Audit.Released released) {
        letters.post(released);
        return new Outcome.Done<>(released);
    }

    private Outcome<Audit> keep(Audit next, Event event) {
        return audits.keep(next, event)
                ? new Outcome.Done<>(next)
                : Outcome.refused(
                        Refusal.NOT_NOW,
                        "Something changed this audit or its round in between. Load it again and look.");
    }
}
