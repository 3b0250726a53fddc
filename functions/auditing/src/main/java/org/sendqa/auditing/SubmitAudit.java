package org.sendqa.auditing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;
import org.sendqa.edge.Refusal;

/** Hands in an audit as its drafts stand. */
public final class SubmitAudit {

    private final Audits audits;
    private final HandIn handIn;
    private final OptionalInt seen;

    SubmitAudit(Audits audits, HandIn handIn) {
        this(audits, handIn, OptionalInt.empty());
    }

    private SubmitAudit(Audits audits, HandIn handIn, OptionalInt seen) {
        this.audits = audits;
        this.handIn = handIn;
        this.seen = seen;
    }

    /** The same for somebody who has looked at so many saves, and hands in nothing that was saved after them. */
    SubmitAudit asSeen(int saves) {
        return new SubmitAudit(audits, handIn, OptionalInt.of(saves));
    }

    /** Submits a person's own audit; the same request again, by its key, has the same answer. */
    public Outcome<Audit.Submitted> run(Person person, String audit, RequestKey request, Instant now) {
        return new OwnAudits(audits)
                .find(person, audit)
                .then(found -> found instanceof Audit.InProgress started
                        ? submit(started, request, now)
                        : HandIn.again(found, request));
    }

    private Outcome<Audit.Submitted> submit(Audit.InProgress audit, RequestKey request, Instant now) {
        Map<String, Draft> drafts = audits.drafts(audit.header().cycle().authority(), audit.id());
        if (seen.isPresent() && seen.getAsInt() != Draft.saves(drafts)) {
            return Outcome.refused(
                    Refusal.STALE,
                    "Something was saved since you looked, in another window or on another device. Look at the answers"
                            + " again, then submit.");
        }
        Map<String, Answer> given = new HashMap<>();
        drafts.values().forEach(draft -> given.putAll(draft.answers()));
        return handIn.run(audit, given, drafts, new HandIn.From(audit.header().auditor(), now, request, Map.of()));
    }
}
