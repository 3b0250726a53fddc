package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.words.Coded;

/** Replays what happened to drawn cases since the draw. */
final class EventsCheck {

    private EventsCheck() {}

    /** The first event that can't have happened, in a sentence. */
    static Optional<String> fault(Certificate certificate) {
        Successions strata = Successions.ofDraw(certificate);
        List<CaseEvent> events = certificate.events();
        Instant before = Instant.MIN;
        for (int index = 0; index < events.size(); index++) {
            CaseEvent event = events.get(index);
            Optional<String> fault = event.at().isBefore(before)
                    ? Optional.of("The event of %s stands after a later one".formatted(event.at()))
                    : reasonFault(event).or(() -> placeFault(event, strata));
            if (fault.isPresent()) {
                return Optional.of("events[%d]: %s".formatted(index, fault.get()));
            }
            before = event.at();
        }
        return Optional.empty();
    }

    private static Optional<String> reasonFault(CaseEvent event) {
        boolean listed = switch (event) {
            case CaseEvent.Replaced _, CaseEvent.Withdrawn _ ->
                Coded.find(ReplacementReason.class, event.reason()).isPresent();
            case CaseEvent.PassedOver _ -> Exclusion.passesOver(event.reason());
        };
        return listed ? Optional.empty() : Optional.of("'%s' is no listed reason".formatted(event.reason()));
    }

    /** Replays an event in its stratum and leaves the stratum as the event does. */
    private static Optional<String> placeFault(CaseEvent event, Successions strata) {
        Optional<Succession> place = strata.of(event.id());
        Optional<String> fault = place.map(stratum -> stratum.fault(event))
                .orElseGet(() -> Optional.of("%s stands in no frame".formatted(event.id())));
        if (fault.isEmpty()) {
            place.orElseThrow().apply(event);
        }
        return fault;
    }
}
