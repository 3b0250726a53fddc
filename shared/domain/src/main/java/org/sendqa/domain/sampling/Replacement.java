package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes a case out of the sample for a listed reason and lets the stratum's next reserve take its place. */
public sealed interface Replacement {

    /** The certificate with the events appended, and who took the place, if anybody could. */
    record Made(Certificate certificate, String stratum, Optional<String> by) implements Replacement {}

    /** The certificate drew no such case. */
    record UnknownCase() implements Replacement {}

    /** The case has left the sample before. */
    record GoneBefore() implements Replacement {}

    /** Which reserves can't take a place, and why. */
    record PassingOver(Predicate<String> which, Exclusion why) {}

    /**
     * Replaces a case.
     *
     * @param drawnElsewhere whether another draw of the cycle has a reserve already; such a one is passed over, so that
     *     no case is audited twice in a cycle
     */
    static Replacement of(
            Certificate certificate,
            String id,
            ReplacementReason reason,
            Instant at,
            Predicate<String> drawnElsewhere) {
        return of(certificate, id, reason, at, new PassingOver(drawnElsewhere, Exclusion.DRAWN_BY_ANOTHER));
    }

    /** Replaces a case, passing over reserves that can't take its place. */
    static Replacement of(
            Certificate certificate, String id, ReplacementReason reason, Instant at, PassingOver passingOver) {
        Optional<Succession> place = Successions.now(certificate).of(id);
        if (place.filter(stratum -> stratum.isGone(id)).isPresent()) {
            return new GoneBefore();
        }
        return place.filter(stratum -> stratum.stands(id))
                .<Replacement>map(stratum -> {
                    List<CaseEvent> events = passOver(stratum, at, passingOver);
                    Optional<String> by = stratum.nextReserve();
                    events.add(leave(id, reason, at, by));
                    return new Made(certificate.with(events), stratum.name(), by);
                })
                .orElseGet(UnknownCase::new);
    }

    private static List<CaseEvent> passOver(Succession stratum, Instant at, PassingOver passingOver) {
        List<CaseEvent> events = new ArrayList<>();
        Optional<String> next = stratum.nextReserve().filter(passingOver.which());
        while (next.isPresent()) {
            CaseEvent event =
                    new CaseEvent.PassedOver(at, next.get(), passingOver.why().code());
            stratum.apply(event);
            events.add(event);
            next = stratum.nextReserve().filter(passingOver.which());
        }
        return events;
    }

    private static CaseEvent leave(String id, ReplacementReason reason, Instant at, Optional<String> by) {
        return by.<CaseEvent>map(reserve -> new CaseEvent.Replaced(at, id, reserve, reason.code()))
                .orElseGet(() -> new CaseEvent.Withdrawn(at, id, reason.code()));
    }
}
