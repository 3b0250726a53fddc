package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.clock.Gate;
import org.sendqa.local.clock.Scheduled;

/** One line of an execution: its main flow, a branch, or a map's worker. Stopping it stops those forked from it. */
final class Strand {

    private final DiscreteClock clock;
    private final History history;
    private final List<Strand> forks = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private long lastEvent;
    private boolean stopped;

    Strand(DiscreteClock clock, History history, long lastEvent) {
        this.clock = clock;
        this.history = history;
        this.lastEvent = lastEvent;
    }

    DiscreteClock clock() {
        return clock;
    }

    synchronized Strand fork() {
        Strand fork = new Strand(clock, history, lastEvent);
        fork.stopped = stopped;
        forks.add(fork);
        return fork;
    }

    /** Makes every wait in it end with {@link Stopped}, also those to come. */
    void stop() {
        List<Gate> waiting;
        List<Strand> children;
        synchronized (this) {
            stopped = true;
            waiting = List.copyOf(gates);
            children = List.copyOf(forks);
        }
        waiting.forEach(Gate::open);
        children.forEach(Strand::stop);
    }

    void checkStopped() {
        synchronized (this) {
            if (stopped) {
                throw new Stopped();
            }
        }
    }

    void await(Gate gate) {
        synchronized (this) {
            if (stopped) {
                throw new Stopped();
            }
            gates.add(gate);
        }
        gate.await();
        synchronized (this) {
            gates.remove(gate);
        }
        checkStopped();
    }

    /** Waits until then; not at all when that has passed. */
    void waitUntil(Instant instant) {
        if (!instant.isAfter(clock.now())) {
            return;
        }
        Gate gate = clock.gate();
        Scheduled wake = clock.at(instant, gate::open);
        try {
            await(gate);
        } finally {
            wake.cancel();
        }
    }

    /** Adds to the history, unless stopped. */
    void record(String type, Consumer<ObjectNode> details) {
        checkStopped();
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        details.accept(object);
        lastEvent = history.add(lastEvent, clock.now(), type, object);
    }
}
