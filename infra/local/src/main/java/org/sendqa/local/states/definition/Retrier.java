package org.sendqa.local.states.definition;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a failed state is tried again.
 *
 * @param errors the names it is for
 * @param interval the delay before the first retry
 * @param maxAttempts how many retries, 0 for none
 * @param backoffRate by how much each delay exceeds the one before, at least 1
 * @param maxDelay the longest delay; null for no limit
 */
public record Retrier(
        List<String> errors,
        Duration interval,
        int maxAttempts,
        BigDecimal backoffRate,
        @Nullable Duration maxDelay) {

    /** Copies the names. */
    public Retrier {
        errors = List.copyOf(errors);
    }

    private static final BigDecimal LONGEST = BigDecimal.valueOf(99_999_999_000L);

    /** The delay before the next retry after so many; to the millisecond, and never longer than a wait can be. */
    public Duration delay(int retriesSoFar) {
        BigDecimal millis = backoffRate.pow(retriesSoFar).multiply(BigDecimal.valueOf(interval.toMillis()));
        Duration delay = Duration.ofMillis(millis.min(LONGEST).longValue());
        return maxDelay != null && delay.compareTo(maxDelay) > 0 ? maxDelay : delay;
    }
}
