package org.sendqa.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.events.DeadLetters;
import org.sendqa.local.events.EventBus;
import org.sendqa.local.events.ObjectEvents;
import org.sendqa.local.events.Targets;
import org.sendqa.local.lambda.Functions;
import org.sendqa.local.objects.ObjectCreated;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.states.registry.Start;
import org.sendqa.local.states.registry.StateMachines;
import org.sendqa.local.states.registry.UnderWay;
import org.sendqa.local.template.Declarations;
import org.sendqa.local.template.MachineDeclaration;

/** What runs on the clock: functions, state machines, and the bus that wakes them. */
final class Compute {

    private static final System.Logger LOG = System.getLogger(Compute.class.getName());

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Recorder recorder = new Recorder();
    private final DeadLetters deadLetters = new DeadLetters();
    private final DiscreteClock clock;
    private final Functions functions;
    private final UnderWay underWay;
    private final StateMachines machines;
    private final Targets targets;
    private final ObjectEvents objects;

    Compute(Declarations declarations, Options options, Folders folders, Opened opened) throws IOException {
        clock = new DiscreteClock(options.start(), this::failed);
        functions = opened.add(Functions.of(declarations.functions(), recorder, options.environments()));
        underWay = new UnderWay(folders.executions());
        machines = new StateMachines(clock, functions, underWay);
        DeployedMachines deployed = new DeployedMachines(machines);
        for (MachineDeclaration machine : declarations.machines()) {
            deployed.deploy(machine);
        }
        targets = new Targets(clock, functions, declarations.functions(), deployed, deadLetters);
        EventBus bus = new EventBus(clock::now, declarations.rules(), targets);
        objects = new ObjectEvents(declarations.buckets(), bus);
    }

    void created(ObjectCreated object) {
        objects.created(object.bucket(), object.key(), object.size(), object.etag(), object.versionId());
    }

    /** Starts again what a restart broke off; what ends after the answer is closed was broken off itself. */
    UnderWay resume() throws IOException {
        for (UnderWay.Kept kept : underWay.brokenOff()) {
            if (!(machines.start(kept.machine(), kept.name(), kept.input()) instanceof Start.Started)) {
                LOG.log(System.Logger.Level.WARNING, "{0} can't go on: {1} refuses it", kept.name(), kept.machine());
            }
        }
        return underWay;
    }

    private void failed(Throwable failure) {
        failures.add(failure);
        LOG.log(System.Logger.Level.ERROR, "Work on the clock failed", failure);
    }

    DiscreteClock clock() {
        return clock;
    }

    Functions functions() {
        return functions;
    }

    StateMachines machines() {
        return machines;
    }

    Targets targets() {
        return targets;
    }

    Recorder recorder() {
        return recorder;
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }

    List<Throwable> failures() {
        return failures;
    }
}
