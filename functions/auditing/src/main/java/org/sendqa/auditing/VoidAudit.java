package org.sendqa.auditing;

import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Finder;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.audit.VoidReason;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Lets an officer take an audit out that can't stand: one that is in is voided, one that is open is released. */
public final class VoidAudit {

    private final Audits audits;
    private final FallenOutLetters letters;

    VoidAudit(Audits audits, FallenOutLetters letters) {
        this.audits = audits;
        this.letters = letters;
    }

    /**
     * What an officer asks for.
     *
     * @param reason the code of a {@link VoidReason}
     * @param foundBy the code of a {@link Finder}
     */
    public record Wish(String audit, String reason, String foundBy) {}

    /** Voids; the same wish again changes nothing, so that a lost answer can simply be sent again. */
    public Outcome<Audit> run(Caller caller, Wish wish) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers void audits. Ask yours to do it.");
        }
        return Listed.read(VoidReason.class, wish.reason(), "reason to void an audit")
                .then(reason -> Listed.read(Finder.class, wish.foundBy(), "listed answer to who found it")
                        .then(_ -> find(wish.audit(), caller))
                        .then(audit -> run(audit, ReleaseReason.of(reason), wish, caller)));
    }

    private Outcome<Audit> find(String audit, Caller caller) {
        return audits.find(caller.person().authority(), audit)
                .<Outcome<Audit>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no audit %s.".formatted(audit)));
    }

    private Outcome<Audit> run(Audit audit, ReleaseReason reason, Wish wish, Caller caller) {
        return switch (audit) {
            case Audit.Submitted in -> {
                Event event = event("voided", wish, caller);
                yield keep(in.voided(reason, event), event);
            }
            case Audit.Assigned open -> {
                Event event = event("released", wish, caller);
                yield release(open.released(reason, event), event, caller);
            }
            case Audit.InProgress open -> {
                Event event = event("released", wish, caller);
                yield release(open.released(reason, event), event, caller);
            }
            case Audit.Voided _, Audit.Released _ -> told(audit, caller.now());
        };
    }

    private Outcome<Audit> release(Audit.Released next, Event event, Caller caller) {
        return next.header().isClosed(OfficeDay.of(caller.now()))
                ? Outcome.refused(
                        Refusal.NOT_NOW, "This audit never came in and its round is closed: there is nothing to void.")
                : keep(next, event);
    }

    private Outcome<Audit> keep(Audit next, Event event) {
        return audits.keep(next, event) ? told(next, event.at()) : States.changed();
    }

    private Outcome<Audit> told(Audit audit, Instant now) {
        letters.post(audit, now);
        return new Outcome.Done<>(audit);
    }

    private static Event event(String kind, Wish wish, Caller caller) {
        return new Event(
                kind, caller.now(), caller.person().id(), Map.of("reason", wish.reason(), "foundBy", wish.foundBy()));
    }
}
