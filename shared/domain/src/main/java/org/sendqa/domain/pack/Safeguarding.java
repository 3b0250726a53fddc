package org.sendqa.domain.pack;

import java.time.LocalTime;
import java.util.List;

/**
 * What an authority does when an auditor finds that somebody may not be safe, or that a case must be put right now
 * (CAP-44): its own routes first, then who is told here and how soon somebody must acknowledge it.
 *
 * @param routes as the page shows them, the first one first
 * @param tell who of those that the register names for a case
 * @param duty who stands in where those aren't known
 * @param watchers roles that see the whole list beside QA officers, without the auditors' words
 * @param hours when its offices work
 * @param escalation what follows while nobody acknowledges, in its order
 */
public record Safeguarding(
        List<Route> routes,
        List<Addressee> tell,
        Duty duty,
        List<String> watchers,
        Hours hours,
        List<Escalation> escalation) {

    /** Of a pack that says nothing: the QA officers are told, and again after an hour. */
    public static final Safeguarding NONE = new Safeguarding(
            List.of(),
            List.of(),
            new Duty(List.of("qa-officer"), ""),
            List.of(),
            new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            List.of(new Escalation(1, List.of("duty"))));

    /** Copies the lists. */
    public Safeguarding {
        routes = List.copyOf(routes);
        tell = List.copyOf(tell);
        watchers = List.copyOf(watchers);
        escalation = List.copyOf(escalation);
    }

    /**
     * A service that is told in the authority's own way, beside which an alert here stands.
     *
     * @param purpose when it is the one to turn to, in a sentence
     * @param phone empty where the source gives none
     * @param web likewise
     */
    public record Route(String id, String title, String purpose, String phone, String web) {

        /** Whether the source gives a way to reach it. */
        public boolean isSupplied() {
            return !phone.isEmpty() || !web.isEmpty();
        }
    }

    /**
     * Somebody whom the register names for a case.
     *
     * @param as what they are called
     * @param fields the columns of contributors that name them, in whichever register the case came from
     */
    public record Addressee(String as, List<String> fields) {

        /** Copies the fields. */
        public Addressee {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Who stands in.
     *
     * @param roles whose holders can act
     * @param address a mailbox; empty where the authority gave none
     */
    public record Duty(List<String> roles, String address) {

        /** Copies the roles. */
        public Duty {
            roles = List.copyOf(roles);
        }
    }

    /** When offices open and close on a working day, in London. */
    public record Hours(LocalTime opens, LocalTime closes) {}

    /**
     * A step that is taken while nobody has acknowledged.
     *
     * @param afterWorkingHours counted from the raising
     * @param to roles, or {@code duty}
     */
    public record Escalation(int afterWorkingHours, List<String> to) {

        /** Copies the list. */
        public Escalation {
            to = List.copyOf(to);
        }
    }
}
