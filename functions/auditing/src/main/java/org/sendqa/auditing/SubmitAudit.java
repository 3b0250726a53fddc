package org.sendqa.auditing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Completeness;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Instrument;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Hands in an audit as its drafts stand: once, complete, and not after the round closed. */
public final class SubmitAudit {

    private final Audits audits;
    private final Packs packs;

    SubmitAudit(Audits audits, Packs packs) {
        this.audits = audits;
        this.packs = packs;
    }

    /** Submits a person's own audit. */
    public Outcome<Audit.Submitted> run(Person person, String audit, Instant now) {
        return new OwnAudits(audits)
                .find(person, audit)
                .map(found -> found instanceof Audit.InProgress started
                        ? check(started, now)
                        : States.<Audit.Submitted>refusal(found))
                .orElseGet(OwnAudits::unknown);
    }

    private Outcome<Audit.Submitted> check(Audit.InProgress audit, Instant now) {
        if (audit.header().isClosed(OfficeDay.of(now))) {
            return States.closed(audit);
        }
        String authority = audit.header().cycle().authority();
        Instrument form = packs.byDigest(authority, audit.header().packDigest())
                .instrument(audit.header().instrument());
        Map<String, Answer> answers = new HashMap<>();
        audits.drafts(authority, audit.id()).values().forEach(draft -> answers.putAll(draft.answers()));
        List<String> missing = new Completeness(form).missing(answers);
        if (!missing.isEmpty()) {
            return new Outcome.Refused<>(
                    Refusal.INCOMPLETE, "The audit isn't complete yet. Answer what is missing, then submit.", missing);
        }
        return submit(audit, answers, overall(form, answers), now);
    }

    /** The answers are stored first: without the transaction that follows, nothing points to them. */
    private Outcome<Audit.Submitted> submit(
            Audit.InProgress audit, Map<String, Answer> answers, String grade, Instant now) {
        String key = audits.keepAnswers(audit, answers);
        Event event = new Event(
                "submitted", now, audit.header().auditor(), Map.of("answers", Integer.toString(answers.size())));
        Audit.Submitted next = audit.submitted(key, grade, now, OfficeDay.of(now), event);
        if (audits.keep(next, event)) {
            return new Outcome.Done<>(next);
        }
        return audits.find(audit.header().cycle().authority(), audit.id())
                .filter(found -> !(found instanceof Audit.InProgress))
                .map(States::<Audit.Submitted>refusal)
                .orElseGet(() -> States.closed(audit));
    }

    private static String overall(Instrument form, Map<String, Answer> answers) {
        if (answers.get(form.overall()) instanceof Answer.Graded(String grade)) {
            return grade;
        }
        throw new IllegalStateException("The overall question of %s must be a required grade".formatted(form.id()));
    }
}
