package org.sendqa.schedule;

import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Lets an officer pause one activity or everything, and resume. Nothing is announced or drawn meanwhile; cycles already
 * drawn go on.
 */
public final class PauseActivity {

    private static final int LONGEST_REASON = 200;
    private final Packs packs;
    private final Pauses pauses;

    /** Pauses activities of published packs. */
    public PauseActivity(Packs packs, Pauses pauses) {
        this.packs = packs;
        this.pauses = pauses;
    }

    /** Pauses; what is paused already is refused. */
    public Outcome<Pause> pause(Caller caller, String scope, String reason) {
        return known(caller, scope)
                .then(authority -> reason.isBlank() || reason.length() > LONGEST_REASON
                        ? Outcome.refused(
                                Refusal.FAULTY,
                                "Say why in 1 to %d characters, without naming a case.".formatted(LONGEST_REASON))
                        : pause(authority, scope, reason.strip(), event("paused", caller)));
    }

    /** Resumes; what isn't paused is refused. */
    public Outcome<Pause> resume(Caller caller, String scope) {
        Event event = event("resumed", caller);
        return known(caller, scope)
                .then(authority -> switch (pauses.find(authority, scope).orElse(null)) {
                    case Pause.Active active -> keep(active.resumed(event), event);
                    case Pause.Over _ -> notPaused();
                    case null -> notPaused();
                });
    }

    private Outcome<Pause> pause(String authority, String scope, String reason, Event event) {
        return switch (pauses.find(authority, scope).orElse(null)) {
            case Pause.Active _ -> Outcome.refused(Refusal.NOT_NOW, "It is paused already. Resume it first.");
            case Pause.Over over -> keep(over.again(reason, event), event);
            case null -> keep(Pause.first(authority, scope, reason, event), event);
        };
    }

    private Outcome<Pause> keep(Pause next, Event event) {
        return pauses.keep(next, event)
                ? new Outcome.Done<>(next)
                : Outcome.refused(Refusal.NOT_NOW, "Somebody paused or resumed it at the same moment. Look again.");
    }

    private Outcome<String> known(Caller caller, String scope) {
        String authority = caller.person().authority();
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers pause activities. Ask yours to do it.");
        }
        boolean known = scope.equals(Pause.EVERYTHING)
                || packs.current(authority).activities().stream()
                        .anyMatch(activity -> activity.id().equals(scope));
        return known
                ? new Outcome.Done<>(authority)
                : Outcome.refused(Refusal.UNKNOWN, "The framework has no such activity that comes round.");
    }

    private static Outcome<Pause> notPaused() {
        return Outcome.refused(Refusal.NOT_NOW, "It isn't paused.");
    }

    private static Event event(String kind, Caller caller) {
        return new Event(kind, caller.now(), caller.person().id());
    }
}
