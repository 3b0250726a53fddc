package org.sendqa.edge;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle;

/**
 * How many audits a cycle has, as it goes out.
 *
 * @param open waited for until the closing day, those included that fell out and found nobody
 * @param unfilled cases that nobody could audit; those withdrawn from the sample are told of with their draw
 */
public record CycleCounts(int audits, int open, int unfilled) {

    /** Those of a cycle; null before its allocation. */
    public static @Nullable CycleCounts of(Cycle cycle) {
        return cycle.counted()
                .map(count -> new CycleCounts(count.audits(), count.open(), count.unfilled()))
                .orElse(null);
    }
}
