package org.sendqa.domain.sampling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the succession that a case belongs to, however many cases there are.
 *
 * @param byId of every id in a frame
 */
record Successions(Map<String, Succession> byId) {

    /** As the draw fell in each of a certificate's strata, before any event. */
    static Successions ofDraw(Certificate certificate) {
        Map<String, Succession> byId = new HashMap<>();
        for (StratumDraw stratum : certificate.strata()) {
            Succession succession = new Succession(stratum);
            stratum.frame().forEach(id -> byId.put(id, succession));
        }
        return new Successions(byId);
    }

    /** As a certificate's events leave each stratum; the events must be right. */
    static Successions now(Certificate certificate) {
        Successions strata = ofDraw(certificate);
        certificate.events().forEach(event -> strata.of(event.id()).ifPresent(stratum -> stratum.apply(event)));
        return strata;
    }

    /** The stratum whose frame has an id. */
    Optional<Succession> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
