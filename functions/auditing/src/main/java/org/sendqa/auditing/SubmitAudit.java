package org.sendqa.auditing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;

/** Hands in an audit as its drafts stand. */
public final class SubmitAudit {

    private final Audits audits;
    private final HandIn handIn;

    SubmitAudit(Audits audits, HandIn handIn) {
        this.audits = audits;
        this.handIn = handIn;
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
        Map<String, Answer> given = new HashMap<>();
        drafts.values().forEach(draft -> given.putAll(draft.answers()));
        return handIn.run(audit, given, drafts, new HandIn.From(audit.header().auditor(), now, request, Map.of()));
    }
}
