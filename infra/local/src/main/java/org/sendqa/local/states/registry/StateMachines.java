package org.sendqa.local.states.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.execution.Identity;
import org.sendqa.local.states.execution.Limits;
import org.sendqa.local.states.reader.MachineReader;
import org.sendqa.local.states.reader.Problem;
import org.sendqa.local.states.reader.Reading;

/** Holds the deployed state machines and all executions since the start. May be used from any thread. */
public final class StateMachines {

    private final DiscreteClock clock;
    private final LambdaInvoker functions;
    private final UnderWay underWay;
    private final Map<String, StateMachine> machines = new LinkedHashMap<>();
    private final Map<String, Execution> executions = new LinkedHashMap<>();

    /** Executions will run on that clock and invoke those functions; a restart forgets them. */
    public StateMachines(DiscreteClock clock, LambdaInvoker functions) {
        this(clock, functions, new UnderWay(Optional.empty()));
    }

    /** Executions will run on that clock, invoke those functions, and be kept while they are under way. */
    public StateMachines(DiscreteClock clock, LambdaInvoker functions, UnderWay underWay) {
        this.clock = clock;
        this.functions = functions;
        this.underWay = underWay;
    }

    /**
     * Takes a definition in; one that is refused changes nothing.
     *
     * @param name the machine's name
     * @param arn its ARN, with {@code :stateMachine:} in it
     * @param definition YAML or JSON, in which the template's substitutions have been made
     * @param source the definition's file, for the sentences
     * @return all that is wrong with the definition; empty when it is deployed
     */
    public synchronized List<Problem> deploy(String name, String arn, String definition, String source) {
        return switch (MachineReader.read(definition, source)) {
            case Reading.Refused(List<Problem> problems) -> problems;
            case Reading.Understood(var machine) -> {
                machines.put(arn, new StateMachine(name, arn, machine));
                yield List.of();
            }
        };
    }

    /**
     * Starts an execution and returns at once; it goes on as the clock lets it.
     *
     * @param arn the machine's ARN
     * @param name 1 to 80 characters, unique for the machine
     */
    public synchronized Start start(String arn, String name, JsonNode input) {
        StateMachine machine = machines.get(arn);
        if (machine == null) {
            return new Start.NoSuchMachine(arn);
        }
        Optional<String> complaint = ExecutionName.complaint(name);
        if (complaint.isPresent()) {
            return new Start.BadName(complaint.get());
        }
        if (!Limits.fits(input)) {
            return new Start.InputTooLong();
        }
        Execution earlier = executions.get(machine.executionArn(name));
        return earlier == null ? started(machine, name, input) : again(earlier, input);
    }

    /** All executions, in the order of their start. */
    public synchronized List<Execution> executions() {
        return List.copyOf(executions.values());
    }

    /** The execution of that ARN. */
    public synchronized Optional<Execution> execution(String arn) {
        return Optional.ofNullable(executions.get(arn));
    }

    /** The machine of that ARN. */
    public synchronized Optional<StateMachine> machine(String arn) {
        return Optional.ofNullable(machines.get(arn));
    }

    private Start started(StateMachine machine, String name, JsonNode input) {
        Identity identity =
                new Identity(machine.executionArn(name), name, machine.arn(), machine.name(), input, clock.now());
        underWay.started(identity);
        Execution execution = Execution.start(identity, machine.machine(), clock, functions, underWay::ended);
        executions.put(identity.arn(), execution);
        return new Start.Started(execution);
    }

    private static Start again(Execution earlier, JsonNode input) {
        boolean same = earlier.ending().isEmpty() && earlier.identity().input().equals(input);
        return same ? new Start.Started(earlier) : new Start.NameTaken(earlier);
    }
}
