package org.sendqa.auditing;

import java.util.Map;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.audit.ReopenReason;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Lets an officer give a submitted audit back to its auditor, with the round if that was over. What had been submitted
 * is kept and named in the history; the drafts stand as they stood.
 */
public final class ReopenAudit {

    private final DueAudits due;
    private final AnswersAgain rounds;
    private final ReopenedLetter letter;

    ReopenAudit(DueAudits due, AnswersAgain rounds, ReopenedLetter letter) {
        this.due = due;
        this.rounds = rounds;
        this.letter = letter;
    }

    /**
     * What an officer asks for.
     *
     * @param reason the code of a {@link ReopenReason}
     * @param days for a round that is over: until when it takes answers again
     */
    public record Wish(String audit, String reason, WantedDays days) {}

    /** Reopens a submitted audit; one that is open already is refused. */
    public Outcome<Audit> run(Caller caller, Wish wish) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers give audits back. Ask yours to do it.");
        }
        return Listed.read(ReopenReason.class, wish.reason(), "reason to give an audit back")
                .then(reason -> find(caller, wish).then(in -> reopen(in, reason, wish.days(), caller)));
    }

    private Outcome<Audit.Submitted> find(Caller caller, Wish wish) {
        return due.audits()
                .find(caller.person().authority(), wish.audit())
                .map(audit -> switch (audit) {
                    case Audit.Submitted in -> new Outcome.Done<>(in);
                    case Audit.Assigned _, Audit.InProgress _ ->
                        refused("This audit is open: its auditor can go on with it.");
                    case Audit.Released _, Audit.Voided _ ->
                        refused("This audit doesn't count any more and isn't given back; somebody else does it again.");
                })
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no audit %s.".formatted(wish.audit())));
    }

    private Outcome<Audit> reopen(Audit.Submitted in, ReopenReason reason, WantedDays days, Caller caller) {
        Event event = new Event(
                "reopened",
                caller.now(),
                caller.person().id(),
                Map.of("reason", reason.code(), "answers", in.answers()));
        Audit.InProgress next = in.reopened(event);
        return rounds.of(in.header().cycle(), days, caller)
                .then(round -> letter.to(due.of(next, round.until()), reason, OfficeDay.of(caller.now()))
                        .then(mail -> {
                            Reopening reopening = new Reopening(next, event, round.reopened(), mail);
                            return due.audits().reopen(reopening) ? new Outcome.Done<>(next) : States.changed();
                        }));
    }

    private static Outcome<Audit.Submitted> refused(String sentence) {
        return Outcome.refused(Refusal.NOT_NOW, sentence);
    }
}
