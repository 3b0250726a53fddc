package org.sendqa.verifier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.StratumDraw;

/**
 * The frames of a certificate as the authority can trace them.
 *
 * @param cycle the cycle's id, under which draw ids are made
 * @param publicValue the one that the authority's key gives
 * @param ids the draw ids of all strata
 */
record Frames(AuthorityKey key, String cycle, String publicValue, List<StratumDraw> strata, Set<String> ids) {

    static Frames of(Certificate certificate, AuthorityKey key) {
        Seed seed = certificate.seed();
        String activity =
                seed.activity().substring(0, Math.max(0, seed.activity().lastIndexOf('/')));
        String cycle = new CycleRef(seed.authority(), activity, seed.period()).id();
        Set<String> ids = certificate.strata().stream()
                .flatMap(stratum -> stratum.frame().stream())
                .collect(Collectors.toSet());
        return new Frames(key, cycle, key.publicValue(activity, seed.period()), certificate.strata(), ids);
    }

    /** The draw id of a case. */
    String drawId(Subject subject) {
        return key.drawId(cycle, subject.caseKey());
    }
}
