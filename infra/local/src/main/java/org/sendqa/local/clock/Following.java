package org.sendqa.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** The discrete clock in the wake of a real one, until closed; then time stands still again. */
public final class Following implements AutoCloseable {

    /** Short, since a machine that slept wakes to another time than a long wait counted on. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Agenda agenda;
    private final Consumer<Runnable> starter;
    private final InstantSource real;
    private final Thread thread;

    Following(Agenda agenda, Consumer<Runnable> starter, InstantSource real) {
        this.agenda = agenda;
        this.starter = starter;
        this.real = real;
        agenda.flowWith(real);
        this.thread = Thread.ofVirtual().name("clock-following").start(this::follow);
    }

    /** Stops following; what is in flight goes on, what is queued stays queued. */
    @Override
    public void close() {
        agenda.standStill();
        thread.interrupt();
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                fireDue(real.instant());
                agenda.awaitDue(LOOK_AGAIN);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void fireDue(Instant until) {
        while (agenda.takeDue(until, false) instanceof Due.Event(Runnable event)) {
            starter.accept(event);
        }
    }
}
