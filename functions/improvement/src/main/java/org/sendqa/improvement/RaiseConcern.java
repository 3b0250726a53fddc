package org.sendqa.improvement;

import java.time.Instant;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.concern.Kind;
import org.sendqa.domain.concern.Origin;
import org.sendqa.domain.concern.Raising;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.Trace;

/**
 * Takes what an auditor raises about the case of an audit, whatever state the audit is in and however late: what was
 * seen can't wait for a rule about deadlines.
 */
public final class RaiseConcern {

    /** As long as the longest answer of a form. */
    static final int LONGEST = 4000;

    private static final System.Logger LOG = System.getLogger(RaiseConcern.class.getName());

    private final Audits audits;
    private final Concerns concerns;
    private final Tell tell;

    RaiseConcern(Audits audits, Concerns concerns, Tell tell) {
        this.audits = audits;
        this.concerns = concerns;
        this.tell = tell;
    }

    /**
     * What an auditor asks for.
     *
     * @param kind the code of a {@link Kind}
     * @param words what was seen
     */
    public record Wish(String audit, String kind, String words) {}

    /** Raises, and tells at once; the same request again gives what it made the first time. */
    public Outcome<Concern> run(Person person, Wish wish, RequestKey request, Instant now) {
        return new OwnAudits(audits)
                .find(person, wish.audit())
                .then(audit -> Listed.read(Kind.class, wish.kind(), "kind of concern")
                        .then(kind -> worded(wish).then(words -> {
                            Origin origin = Origin.in(audit, now);
                            return raise(new Raising(person.authority(), kind, origin, words, request));
                        })));
    }

    private static Outcome<String> worded(Wish wish) {
        String words = wish.words().strip();
        if (words.isEmpty()) {
            return Outcome.refused(Refusal.FAULTY, "Say in a few words what you saw.");
        }
        return words.length() > LONGEST
                ? Outcome.refused(Refusal.FAULTY, "Say it in at most %d characters.".formatted(LONGEST))
                : new Outcome.Done<>(words);
    }

    private Outcome<Concern> raise(Raising raising) {
        concerns.keep(raising.raised(), raising.event()); // not kept: the same request was here before
        return concerns.find(raising.authority(), raising.id())
                .filter(concern -> concern.header().request().equals(raising.request()))
                .<Outcome<Concern>>map(concern ->
                        new Outcome.Done<>(told(concern, raising.origin().at())))
                .orElseGet(() -> Outcome.refused(
                        Refusal.OTHER_REQUEST,
                        "Something else was raised under this Idempotency-Key. Give each concern a key of its own."));
    }

    /** What breaks while telling doesn't undo the raising: it is on the list, and the next sweep tells. */
    private Concern told(Concern concern, Instant now) {
        try {
            return concern instanceof Concern.Raised raised ? tell.atOnce(raised, now) : concern;
        } catch (RuntimeException failure) {
            String told = "Nobody was told yet of concern %s: %s"
                    .formatted(concern.header().id(), Trace.of(failure));
            LOG.log(System.Logger.Level.ERROR, told);
            return concern;
        }
    }
}
