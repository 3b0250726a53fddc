package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sendqa.local.states.definition.Catcher;
import org.sendqa.local.states.definition.Retrier;
import org.sendqa.local.states.definition.State;
import org.sendqa.local.states.definition.Transition;

/** Tries a state until it is done, its retriers have given up, and a catcher takes over or none does. */
final class Recovering {

    private final State.Recoverable state;
    private final Strand strand;
    private final Exit exit;
    private final int[] retries;

    Recovering(State.Recoverable state, Strand strand, Exit exit) {
        this.state = state;
        this.strand = strand;
        this.exit = exit;
        this.retries = new int[state.recovery().retriers().size()];
    }

    /** Does the work, as often as the retriers ask, and says where the flow goes; throws what nothing catches. */
    Step run(View view, Function<View, JsonNode> work) {
        for (int attempt = 0; ; attempt++) {
            View now = view.withRetries(attempt);
            try {
                JsonNode result = Limits.check(work.apply(now), state.name(), "result");
                return exit.leave(now.with("result", result), state.effect(), result, state.transition());
            } catch (StateError error) {
                EvaluationFailures.note(error, state.name(), strand);
                Optional<Duration> delay = nextDelay(error);
                if (delay.isEmpty()) {
                    return caught(error, now);
                }
                strand.waitUntil(strand.clock().now().plus(delay.get()));
            }
        }
    }

    private Optional<Duration> nextDelay(StateError error) {
        List<Retrier> retriers = state.recovery().retriers();
        for (int at = 0; at < retriers.size(); at++) {
            Retrier retrier = retriers.get(at);
            if (error.isOneOf(retrier.errors())) {
                return retries[at] < retrier.maxAttempts()
                        ? Optional.of(retrier.delay(retries[at]++))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Step caught(StateError error, View view) {
        Catcher catcher = state.recovery().catchers().stream()
                .filter(candidate -> error.isOneOf(candidate.errors()))
                .findFirst()
                .orElseThrow(() -> error);
        View seen = view.with("errorOutput", error.output());
        return exit.leave(seen, catcher.effect(), error.output(), new Transition.Next(catcher.next()));
    }
}
