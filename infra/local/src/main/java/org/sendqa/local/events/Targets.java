package org.sendqa.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.lambda.Functions;
import org.sendqa.local.states.Invocation;

/** Delivers events by ARN: to functions asynchronously, with Lambda's two delayed retries, and to state machines. */
public final class Targets {

    /** Lambda waits a minute before the first retry and two before the second. */
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);

    private final DiscreteClock clock;
    private final Functions functions;
    private final MachineStarter machines;
    private final DeadLetters deadLetters;

    /** Delivers to these functions and machines; what fails for good goes to the dead letters. */
    public Targets(DiscreteClock clock, Functions functions, MachineStarter machines, DeadLetters deadLetters) {
        this.clock = clock;
        this.functions = functions;
        this.machines = machines;
        this.deadLetters = deadLetters;
    }

    /**
     * Finds a target.
     *
     * @throws IllegalArgumentException if the ARN is neither a function of the template nor a state machine
     */
    Target find(String arn) {
        if (arn.startsWith("arn:aws:states:")) {
            return (source, id, event) -> start(source, arn, id, event);
        }
        int retries = functions
                .find(arn)
                .orElseThrow(() -> new IllegalArgumentException("The target " + arn + " is not in the template."))
                .asyncRetries();
        return (source, _, event) -> clock.run(() -> invoke(new Delivery(source, arn, event, retries), FIRST_DELAY));
    }

    private record Delivery(String source, String function, JsonNode event, int retriesLeft) {
        Delivery again() {
            return new Delivery(source, function, event, retriesLeft - 1);
        }
    }

    private void invoke(Delivery delivery, Duration delay) {
        switch (functions.invoke(delivery.function(), delivery.event())) {
            case Invocation.Answered _ -> {}
            case Invocation.Failed failed
            when delivery.retriesLeft() == 0 ->
                deadLetters.add(
                        new DeadLetter(delivery.source(), delivery.function(), sentence(failed), delivery.event()));
            case Invocation.Failed _ ->
                clock.at(clock.now().plus(delay), () -> invoke(delivery.again(), delay.multipliedBy(2)));
        }
    }

    private void start(String source, String machine, String id, JsonNode event) {
        try {
            machines.start(machine, id, event);
        } catch (RuntimeException refused) {
            deadLetters.add(new DeadLetter(source, machine, String.valueOf(refused.getMessage()), event));
        }
    }

    static String sentence(Invocation.Failed failed) {
        return failed.errorType() + ": " + failed.errorMessage();
    }
}
