package org.sendqa.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concern.Told;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.concern.Telling;
import org.sendqa.domain.concern.WhoIsTold;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.People;
import org.sendqa.domain.time.OfficeDay;

/**
 * Tells those who must know of a concern, at once and at each step of its escalation. Letters are posted first, each
 * under its step's key, then the concern says so: whatever breaks in between is made good by the next sweep, without a
 * second letter.
 */
final class Tell {

    private final Concerns concerns;
    private final DrawnCases cases;
    private final People people;
    private final Rules rules;
    private final ConcernLetters letters;

    Tell(Concerns concerns, DrawnCases cases, People people, Rules rules, ConcernLetters letters) {
        this.concerns = concerns;
        this.cases = cases;
        this.people = people;
        this.rules = rules;
        this.letters = letters;
    }

    /** Tells those of a concern just raised; gives it as it stands then. */
    Concern atOnce(Concern.Raised raised, Instant now) {
        List<Telling> tellings = who(raised, now).atOnce(cases.hands(raised));
        post(raised, tellings);
        Event event = event("told", tellings, now);
        return keep(raised.told(tellings, event), event);
    }

    /** Takes every step of a concern's escalation that is due by now; says how many were taken. */
    int escalate(Told told, Instant now) {
        if (!rules.clock(told.header().authority()).isDue(told, now)) {
            return 0;
        }
        List<Telling> further = who(told, now).atStep(told.step() + 1);
        post(told, further);
        Event event = event("escalated", further, now);
        Told next = told.escalated(
                Stream.concat(told.told().stream(), further.stream()).toList(), event);
        return concerns.keep(next, event) ? 1 + escalate(next, now) : 0;
    }

    private Concern keep(Told next, Event event) {
        return concerns.keep(next, event)
                ? next
                : concerns.find(next.header().authority(), next.header().id()).orElse(next);
    }

    private void post(Concern concern, List<Telling> tellings) {
        Instant acknowledgeBy = rules.clock(concern.header().authority()).acknowledgeBy(concern);
        letters.post(concern, tellings, acknowledgeBy);
    }

    private WhoIsTold who(Concern concern, Instant now) {
        Concern.Header header = concern.header();
        return new WhoIsTold(
                rules.of(header.authority()),
                people.all(header.authority()),
                header.origin().auditor(),
                OfficeDay.of(now));
    }

    private static Event event(String kind, List<Telling> tellings, Instant now) {
        return new Event(kind, now, "tell", Map.of("people", Integer.toString(tellings.size())));
    }
}
