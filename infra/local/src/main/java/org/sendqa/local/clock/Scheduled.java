package org.sendqa.local.clock;

import java.time.Instant;

/** An event on the clock, in the hand of whoever queued it, so that it can be called off. */
public final class Scheduled implements Comparable<Scheduled> {

    private final Agenda agenda;
    private final Instant when;
    private final long order;
    private final Runnable event;

    Scheduled(Agenda agenda, Instant when, long order, Runnable event) {
        this.agenda = agenda;
        this.when = when;
        this.order = order;
        this.event = event;
    }

    /** The instant it was queued for; one that had passed already fires at the clock's next move. */
    public Instant when() {
        return when;
    }

    /** Calls the event off and says whether it was still waiting; afterwards it never fires. */
    public boolean cancel() {
        return agenda.remove(this);
    }

    Runnable event() {
        return event;
    }

    /** By time, and among equal times in the order of queueing. */
    @Override
    public int compareTo(Scheduled other) {
        int byTime = when.compareTo(other.when);
        return byTime == 0 ? Long.compare(order, other.order) : byTime;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
