package org.sendqa.domain.sampling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who stands in one stratum's sample and who comes next, as the events since the draw leave it. */
final class Succession {

    private final StratumDraw stratum;
    private final Set<String> standing;
    private final Set<String> gone = new HashSet<>();
    private final Deque<String> reserves;

    /** As the draw fell. */
    Succession(StratumDraw stratum) {
        this.stratum = stratum;
        this.standing = new HashSet<>(StratumDraw.ids(stratum.selected()));
        this.reserves = new ArrayDeque<>(StratumDraw.ids(stratum.reserves()));
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
        return switch (event) {
            case CaseEvent.Replaced replaced ->
                notStanding(replaced.id())
                        .or(() -> unless(
                                isNext(replaced.by()),
                                "%s is replaced by %s, but %s".formatted(replaced.id(), replaced.by(), shownNext())));
            case CaseEvent.Withdrawn withdrawn ->
                notStanding(withdrawn.id())
                        .or(() -> unless(
                                reserves.isEmpty(), "%s is withdrawn, but %s".formatted(withdrawn.id(), shownNext())));
            case CaseEvent.PassedOver passed ->
                unless(isNext(passed.id()), "%s is passed over, but %s".formatted(passed.id(), shownNext()));
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

    private boolean isNext(String id) {
        return id.equals(reserves.peek());
    }

    private String shownNext() {
        return nextReserve().map("the next reserve is "::concat).orElse("no reserve is left");
    }

    private Optional<String> notStanding(String id) {
        return unless(stands(id), "%s leaves the sample, but doesn't stand in it".formatted(id));
    }

    private static Optional<String> unless(boolean right, String sentence) {
        return right ? Optional.empty() : Optional.of(sentence);
    }
}
