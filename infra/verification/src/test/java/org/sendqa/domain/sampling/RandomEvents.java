package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Lets things happen to a sample, by the rules and in any order. */
final class RandomEvents {

    private final Random random;
    private final List<CaseEvent> events = new ArrayList<>();
    private Instant at;

    RandomEvents(Random random, Instant from) {
        this.random = random;
        this.at = from;
    }

    List<CaseEvent> of(List<StratumDraw> strata) {
        for (StratumDraw stratum : strata) {
            List<String> standing = new ArrayList<>(StratumDraw.ids(stratum.selected()));
            Deque<String> reserves = new ArrayDeque<>(StratumDraw.ids(stratum.reserves()));
            while (!standing.isEmpty() && random.nextInt(3) > 0) {
                happen(standing, reserves);
            }
        }
        return events;
    }

    private void happen(List<String> standing, Deque<String> reserves) {
        at = at.plusNanos(random.nextBoolean() ? 0 : random.nextLong(100_000_000_000L));
        if (!reserves.isEmpty() && random.nextInt(4) == 0) {
            events.add(new CaseEvent.PassedOver(at, reserves.remove(), Exclusion.DRAWN_BY_ANOTHER.code()));
            return;
        }
        ReplacementReason[] reasons = ReplacementReason.values();
        String reason = reasons[random.nextInt(reasons.length)].code();
        String id = standing.remove(random.nextInt(standing.size()));
        if (reserves.isEmpty()) {
            events.add(new CaseEvent.Withdrawn(at, id, reason));
        } else {
            standing.add(reserves.peek());
            events.add(new CaseEvent.Replaced(at, id, reserves.remove(), reason));
        }
    }
}
