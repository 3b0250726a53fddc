package org.sendqa.auditing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Completeness;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.FilledForm;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Section;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Hands in an audit as its drafts stand: once, complete, and not after the round closed. */
public final class SubmitAudit {

    private final Audits audits;
    private final Packs packs;
    private final CaseFacts facts;

    SubmitAudit(Audits audits, Packs packs, CaseFacts facts) {
        this.audits = audits;
        this.packs = packs;
        this.facts = facts;
    }

    /** Submits a person's own audit; the same request again, by its key, has the same answer. */
    public Outcome<Audit.Submitted> run(Person person, String audit, RequestKey request, Instant now) {
        return new OwnAudits(audits)
                .find(person, audit)
                .map(found -> found instanceof Audit.InProgress started
                        ? check(started, new Attempt(request, now))
                        : again(found, request))
                .orElseGet(OwnAudits::unknown);
    }

    /** A request to submit and when it came. */
    private record Attempt(RequestKey request, Instant at) {}

    private static Outcome<Audit.Submitted> again(Audit found, RequestKey request) {
        if (!(found instanceof Audit.Submitted in) || !in.request().hasKeyOf(request)) {
            return States.refusal(found);
        }
        return in.request().equals(request)
                ? new Outcome.Done<>(in)
                : Outcome.refused(
                        Refusal.OTHER_REQUEST,
                        "This audit was submitted by another request under the same Idempotency-Key."
                                + " Send the same one again, or choose a new key for a new one.");
    }

    private Outcome<Audit.Submitted> check(Audit.InProgress audit, Attempt attempt) {
        if (audit.header().isClosed(OfficeDay.of(attempt.at()))) {
            return States.closed(audit);
        }
        String authority = audit.header().cycle().authority();
        Instrument form = packs.byDigest(authority, audit.header().packDigest())
                .instrument(audit.header().instrument());
        Map<String, Draft> drafts = audits.drafts(authority, audit.id());
        Map<String, Answer> given = new HashMap<>();
        drafts.values().forEach(draft -> given.putAll(draft.answers()));
        FilledForm filled = FilledForm.of(form, given, facts.attributes(audit));
        List<String> missing = new Completeness(filled).missing();
        if (!missing.isEmpty()) {
            return new Outcome.Refused<>(
                    Refusal.INCOMPLETE, "The audit isn't complete yet. Answer what is missing, then submit.", missing);
        }
        return submit(audit, form, drafts, filled.answers(), attempt);
    }

    private Outcome<Audit.Submitted> submit(
            Audit.InProgress audit,
            Instrument form,
            Map<String, Draft> drafts,
            Map<String, Answer> answers,
            Attempt attempt) {
        Instant now = attempt.at();
        Event event = new Event(
                "submitted", now, audit.header().auditor(), Map.of("answers", Integer.toString(answers.size())));
        // Stored first: without the transaction that follows, nothing points to them.
        String key = audits.keepAnswers(audit, answers);
        Audit.Submitted next = audit.submitted(key, overall(form, answers), now, OfficeDay.of(now), event)
                .by(attempt.request());
        return submit(audit, next, event, versions(form, drafts));
    }

    private Outcome<Audit.Submitted> submit(
            Audit.InProgress audit, Audit.Submitted next, Event event, Map<String, Integer> read) {
        if (audits.keep(next, event, read)) {
            return new Outcome.Done<>(next);
        }
        String authority = audit.header().cycle().authority();
        return audits.find(authority, audit.id())
                .filter(found -> !(found instanceof Audit.InProgress))
                .map(found -> again(found, next.request()))
                .orElseGet(() -> savedSince(audits.drafts(authority, audit.id()), read)
                        ? Outcome.refused(
                                Refusal.STALE,
                                "An answer was saved while you submitted, perhaps in another window."
                                        + " Load the audit again, look, and submit again.")
                        : States.closed(audit));
    }

    /** What each section's draft stands at, those never saved too, so that one saved meanwhile is noticed. */
    private static Map<String, Integer> versions(Instrument form, Map<String, Draft> drafts) {
        return form.sections().stream()
                .collect(Collectors.toMap(Section::id, section -> version(drafts, section.id())));
    }

    private static boolean savedSince(Map<String, Draft> now, Map<String, Integer> read) {
        return read.entrySet().stream().anyMatch(one -> version(now, one.getKey()) != one.getValue());
    }

    private static int version(Map<String, Draft> drafts, String section) {
        return Optional.ofNullable(drafts.get(section)).map(Draft::version).orElse(0);
    }

    /** The audit's own grade; empty where the form asks for none. */
    private static String overall(Instrument form, Map<String, Answer> answers) {
        if (form.overall().isEmpty()) {
            return "";
        }
        if (answers.get(form.overall()) instanceof Answer.Graded(String grade)) {
            return grade;
        }
        throw new IllegalStateException("The overall question of %s must be a required grade".formatted(form.id()));
    }
}
