package org.sendqa.local.events;

import static java.lang.System.Logger.Level.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.template.FunctionDeclaration;

/** Delivers events by ARN: to functions asynchronously, with Lambda's two delayed retries, and to state machines. */
public final class Targets {

    private static final System.Logger LOG = System.getLogger(Targets.class.getName());
    /** Lambda waits a minute before the first retry and two before the second. */
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);

    private final DiscreteClock clock;
    private final LambdaInvoker functions;
    private final List<FunctionDeclaration> declared;
    private final MachineStarter machines;
    private final DeadLetters deadLetters;

    /**
     * Delivers to these functions and machines. What a function fails with for good goes to the dead letters if the
     * function says so; a schedule's or a rule's own queue takes only what could not be delivered.
     */
    public Targets(
            DiscreteClock clock,
            LambdaInvoker functions,
            List<FunctionDeclaration> declared,
            MachineStarter machines,
            DeadLetters deadLetters) {
        this.clock = clock;
        this.functions = functions;
        this.declared = declared;
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
        FunctionDeclaration function = declared.stream()
                .filter(one -> arn.equals(one.arn()) || arn.startsWith(one.arn() + ":"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The target " + arn + " is not in the template."));
        return (source, _, event) ->
                clock.run(() -> invoke(new Delivery(source, function, event, function.asyncRetries()), FIRST_DELAY));
    }

    private record Delivery(String source, FunctionDeclaration function, JsonNode event, int retriesLeft) {
        Delivery again() {
            return new Delivery(source, function, event, retriesLeft - 1);
        }
    }

    private void invoke(Delivery delivery, Duration delay) {
        switch (functions.invoke(delivery.function().name(), delivery.event())) {
            case Invocation.Answered _ -> {}
            case Invocation.Failed failed when delivery.retriesLeft() == 0 -> giveUp(delivery, sentence(failed));
            case Invocation.Failed _ ->
                clock.at(clock.now().plus(delay), () -> invoke(delivery.again(), delay.multipliedBy(2)));
        }
    }

    private void giveUp(Delivery delivery, String error) {
        String function = delivery.function().name();
        if (delivery.function().onFailure().isPresent()) {
            deadLetters.add(new DeadLetter(delivery.source(), function, error, delivery.event()));
        } else {
            LOG.log(WARNING, "{0} failed for good, and declares no queue for it: {1}", function, error);
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
