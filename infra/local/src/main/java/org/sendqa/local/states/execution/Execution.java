package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.clock.Scheduled;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.states.definition.Machine;

/** One run of a state machine, from its start until it is closed. May be looked at and stopped from any thread. */
public final class Execution {

    private final Identity identity;
    private final Machine machine;
    private final FlowRunner flows;
    private final Consumer<Identity> ended;
    private final History history = new History();
    private final Strand strand;
    private @Nullable Ending ending;
    private @Nullable Scheduled deadline;

    private Execution(
            Identity identity,
            Machine machine,
            DiscreteClock clock,
            LambdaInvoker functions,
            Consumer<Identity> ended) {
        this.identity = identity;
        this.machine = machine;
        this.ended = ended;
        this.flows = new FlowRunner(identity, functions);
        this.strand = new Strand(clock, history, 0);
    }

    /** Starts to run the machine on the clock and returns at once; {@code ended} is called once, when it is closed. */
    public static Execution start(
            Identity identity,
            Machine machine,
            DiscreteClock clock,
            LambdaInvoker functions,
            Consumer<Identity> ended) {
        Execution execution = new Execution(identity, machine, clock, functions, ended);
        execution.begin();
        return execution;
    }

    /** Which execution this is. */
    public Identity identity() {
        return identity;
    }

    /** How it was closed; empty while it runs. */
    public synchronized Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** Where it stands. */
    public ExecutionStatus status() {
        return ending().map(Ending::status).orElse(ExecutionStatus.RUNNING);
    }

    /** All that has happened so far, in order. */
    public List<HistoryEvent> history() {
        return history.events();
    }

    /** Closes it from outside; an execution that is closed already stays as it is. Functions that run end unheard. */
    public void stop(String error, String explanation) {
        close(new Ending.Aborted(error, explanation, strand.clock().now()));
    }

    private void begin() {
        strand.record(
                ExecutionStatus.RUNNING.eventType(),
                details -> details.put("input", identity.input().toString()));
        if (machine.timeoutSeconds() != null) {
            deadline = strand.clock().at(identity.startTime().plusSeconds(machine.timeoutSeconds()), this::timeOut);
        }
        strand.clock().run(this::work);
    }

    private void work() {
        try {
            JsonNode output = flows.run(machine.flow(), identity.input(), new Surroundings(Map.of(), null), strand);
            close(new Ending.Good(output, strand.clock().now()));
        } catch (Stopped stopped) {
            // Whoever stopped it has closed it.
        } catch (StateError error) {
            fail(error.error(), error.explanation());
        } catch (RuntimeException | Error fault) {
            fail(StateError.RUNTIME, String.valueOf(fault));
            throw fault;
        }
    }

    private void fail(String error, String explanation) {
        close(new Ending.Failed(error, explanation, strand.clock().now()));
    }

    private void timeOut() {
        close(new Ending.TimedOut(strand.clock().now()));
    }

    /** The first ending counts. */
    private synchronized void close(Ending end) {
        if (ending != null) {
            return;
        }
        ending = end;
        ExecutionStatus status = end.status();
        strand.record(status.eventType(), details -> details.setAll(end.details()));
        strand.stop();
        if (deadline != null) {
            deadline.cancel();
        }
        ended.accept(identity);
    }
}
