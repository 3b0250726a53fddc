package org.sendqa.domain.sampling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who stands in one stratum's sample and who comes next, as the events since the draw leave it. */
final class Succession {

    private final StratumDraw stratum;
    private final Set<String> standing;
    private final Set<String> gone = new HashSet<>();
    private final Deque<String> reserves;

    /** As the draw fell. */
    private Succession(StratumDraw stratum) {
        this.stratum = stratum;
        this.standing = new HashSet<>(StratumDraw.ids(stratum.selected()));
        this.reserves = new ArrayDeque<>(StratumDraw.ids(stratum.reserves()));
    }

    /** As the draw fell in each of a certificate's strata, before any event. */
    static List<Succession> ofDraw(Certificate certificate) {
        return certificate.strata().stream().map(Succession::new).toList();
    }

    /** As a certificate's events leave each stratum; the events must be right. */
    static List<Succession> now(Certificate certificate) {
        List<Succession> strata = ofDraw(certificate);
        certificate
                .events()
                .forEach(event -> strata.stream()
                        .filter(stratum -> stratum.knows(event.id()))
                        .forEach(stratum -> stratum.apply(event)));
        return strata;
    }

    /** Whether an id is in the stratum's frame. */
    boolean knows(String id) {
        return stratum.frame().contains(id);
    }

    /** The stratum in words. */
    String name() {
        return stratum.name();
    }

    boolean stands(String id) {
        return standing.contains(id);
    }

    /** Whether an id stood in the sample once and left it. */
    boolean isGone(String id) {
        return gone.contains(id);
    }

    Optional<String> nextReserve() {
        return Optional.ofNullable(reserves.peek());
    }

    /** Why an event can't have happened next, in a sentence; empty if it can. */
    Optional<String> fault(CaseEvent event) {
        String next = nextReserve().orElse("none");
        return switch (event) {
            case CaseEvent.Replaced replaced ->
                notStanding(replaced.id())
                        .or(() -> unless(
                                replaced.by().equals(next),
                                "%s is replaced by %s, but the next reserve is %s"
                                        .formatted(replaced.id(), replaced.by(), next)));
            case CaseEvent.Withdrawn withdrawn ->
                notStanding(withdrawn.id())
                        .or(() -> unless(
                                reserves.isEmpty(),
                                "%s is withdrawn, but reserve %s is left".formatted(withdrawn.id(), next)));
            case CaseEvent.PassedOver passed ->
                unless(
                        passed.id().equals(next),
                        "%s is passed over, but the next reserve is %s".formatted(passed.id(), next));
        };
    }

    /** Lets an event happen. */
    void apply(CaseEvent event) {
        switch (event) {
            case CaseEvent.Replaced replaced -> {
                leave(replaced.id());
                standing.add(reserves.remove());
            }
            case CaseEvent.Withdrawn withdrawn -> leave(withdrawn.id());
            case CaseEvent.PassedOver _ -> reserves.remove();
        }
    }

    private void leave(String id) {
        standing.remove(id);
        gone.add(id);
    }

    private Optional<String> notStanding(String id) {
        return unless(stands(id), "%s leaves the sample, but doesn't stand in it".formatted(id));
    }

    private static Optional<String> unless(boolean right, String sentence) {
        return right ? Optional.empty() : Optional.of(sentence);
    }
}
