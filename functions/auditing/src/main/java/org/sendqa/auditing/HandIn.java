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
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.audit.FilledForm;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Section;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Hands an audit in with answers, wherever they were given: once, complete, and not after the round closed. */
final class HandIn {

    private final Audits audits;
    private final DueAudits due;
    private final Packs packs;
    private final CaseFacts facts;
    private final SessionDesk sessions;

    HandIn(DueAudits due, Packs packs, CaseFacts facts, SessionDesk sessions) {
        this.audits = due.audits();
        this.due = due;
        this.packs = packs;
        this.facts = facts;
        this.sessions = sessions;
    }

    /**
     * Who hands it in.
     *
     * @param request by what the same request is known when it comes again
     * @param details what the history notes beside the number of answers
     */
    record From(String person, Instant at, RequestKey request, Map<String, String> details) {}

    /** What a request gets that finds the audit handed in, or no longer there to be. */
    static Outcome<Audit.Submitted> again(Audit found, RequestKey request) {
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

    /** The audit's form, filled in with some answers. */
    FilledForm filled(Audit audit, Map<String, Answer> given) {
        return FilledForm.of(form(audit), given, facts.attributes(audit));
    }

    /**
     * Hands it in.
     *
     * @param drafts as they stood when the answers were read; one saved since refuses it
     */
    Outcome<Audit.Submitted> run(
            Audit.InProgress audit, Map<String, Answer> given, Map<String, Draft> drafts, From from) {
        if (audit.header().isClosed(OfficeDay.of(from.at()))) {
            return States.closed(audit);
        }
        FilledForm filled = filled(audit, given);
        List<String> missing = new Completeness(filled).missing();
        if (!missing.isEmpty()) {
            return new Outcome.Refused<>(
                    Refusal.INCOMPLETE, "The audit isn't complete yet. Answer what is missing, then submit.", missing);
        }
        List<String> unheld = sessions.missing(audit);
        return unheld.isEmpty()
                ? keep(audit, filled.answers(), versions(form(audit), drafts), from)
                : new Outcome.Refused<>(
                        Refusal.INCOMPLETE,
                        "The session on this case isn't on record as it must be. Complete its record, then submit.",
                        unheld);
    }

    private Outcome<Audit.Submitted> keep(
            Audit.InProgress audit, Map<String, Answer> answers, Map<String, Integer> read, From from) {
        Map<String, String> details = new HashMap<>(from.details());
        details.put("answers", Integer.toString(answers.size()));
        Event event = new Event("submitted", from.at(), from.person(), details);
        // Stored first: without the transaction that follows, nothing points to them.
        String key = audits.keepAnswers(audit, answers);
        Audit.Submitted next = new Audit.InProgress(due.of(audit).audit().header())
                .submitted(key, overall(form(audit), answers), from.at(), OfficeDay.of(from.at()), event)
                .by(from.request());
        return audits.keep(next, event, read) ? new Outcome.Done<>(next) : refusal(audit, read, from.request());
    }

    private Outcome<Audit.Submitted> refusal(Audit.InProgress audit, Map<String, Integer> read, RequestKey request) {
        String authority = audit.header().cycle().authority();
        return audits.find(authority, audit.id())
                .filter(found -> !(found instanceof Audit.InProgress))
                .map(found -> again(found, request))
                .orElseGet(() -> savedSince(audits.drafts(authority, audit.id()), read) || movedOn(audit)
                        ? Outcome.refused(
                                Refusal.STALE,
                                "Something was saved while you submitted, perhaps in another window."
                                        + " Load the audit again, look, and submit again.")
                        : States.closed(audit));
    }

    /** The form in the version its round began under. */
    Instrument form(Audit audit) {
        Audit.Header header = audit.header();
        return packs.byDigest(header.cycle().authority(), header.packDigest()).instrument(header.instrument());
    }

    /** What each section's draft stands at, those never saved too, so that one saved meanwhile is noticed. */
    private static Map<String, Integer> versions(Instrument form, Map<String, Draft> drafts) {
        return form.sections().stream()
                .collect(Collectors.toMap(Section::id, section -> version(drafts, section.id())));
    }

    /** Whether something was said of the audit meanwhile, such as that its papers can't be opened. */
    private boolean movedOn(Audit.InProgress audit) {
        Audit.Header header = audit.header();
        return audits.find(header.cycle().authority(), header.id())
                .filter(found -> found.header().revision().equals(header.revision()))
                .isEmpty();
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
