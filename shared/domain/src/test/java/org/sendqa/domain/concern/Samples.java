package org.sendqa.domain.concern;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Safeguarding;
import org.sendqa.domain.people.Person;

/** Concerns and those who are told of them, in an authority that exists nowhere. */
final class Samples {

    static final Instant AT = Instant.parse("2026-04-13T09:00:00Z"); // a Monday, ten in London

    static final Safeguarding RULES = new Safeguarding(
            List.of(),
            List.of(
                    new Safeguarding.Addressee("case worker", List.of("case worker", "social worker")),
                    new Safeguarding.Addressee("team manager", List.of("team manager"))),
            new Safeguarding.Duty(List.of("duty-officer"), "duty@dorset.example.org"),
            List.of(),
            new Safeguarding.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            List.of(
                    new Safeguarding.Escalation(1, List.of("duty")),
                    new Safeguarding.Escalation(4, List.of("service-manager"))));

    private Samples() {}

    static Event event(String kind) {
        return new Event(kind, AT, "team-manager-2");
    }

    static Raising raising(Kind kind, RequestKey request) {
        CycleRef cycle = new CycleRef("dor", "ehc-plan-audits", "2026-04");
        Origin origin = new Origin(cycle, cycle.id() + "-0001", "team-managers", "draw-id-1", "team-manager-1", AT);
        return new Raising("dor", kind, origin, "Sample words", request);
    }

    static Concern.Told told(Kind kind) {
        Telling telling = new Telling(0, "team manager", "team-manager-2", "team-manager-2@dorset.example.org");
        return raising(kind, RequestKey.of("key", "body")).raised().told(List.of(telling), event("told"));
    }

    static Person person(String id, String role) {
        return new Person("dor", id, id, "sample-" + id, List.of(id + "@dorset.example.org"), Set.of(role), "", "");
    }
}
