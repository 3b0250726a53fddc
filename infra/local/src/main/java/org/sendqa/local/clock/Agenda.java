package org.sendqa.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** What the clock knows, under one lock: the time, what is queued, and how much work is in flight. */
final class Agenda {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeSet<Scheduled> queue = new TreeSet<>();
    private Instant now;
    private InstantSource flow = () -> Instant.MIN;
    private long queued;
    private int inFlight;

    Agenda(Instant start) {
        this.now = start;
    }

    /** Runs something that nobody else's change may come between, then wakes all who wait for a change. */
    void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Only within {@link #locked}; gives the lock up while it waits. */
    void waitWhile(BooleanSupplier condition) {
        changed.signalAll();
        while (condition.getAsBoolean()) {
            changed.awaitUninterruptibly();
        }
    }

    Instant now() {
        lock.lock();
        try {
            return later(now, flow.instant());
        } finally {
            lock.unlock();
        }
    }

    /** From now on time is never behind this source. */
    void flowWith(InstantSource source) {
        locked(() -> {
            now = later(now, flow.instant());
            flow = source;
        });
    }

    /** Time stands still again where the source has brought it. */
    void standStill() {
        flowWith(() -> Instant.MIN);
    }

    void enter() {
        locked(() -> inFlight++);
    }

    void leave() {
        locked(() -> inFlight--);
    }

    void awaitIdle() {
        locked(() -> waitWhile(() -> inFlight > 0));
    }

    Scheduled add(Instant when, Runnable event) {
        lock.lock();
        try {
            Scheduled scheduled = new Scheduled(this, when, queued++, event);
            queue.add(scheduled);
            changed.signalAll();
            return scheduled;
        } finally {
            lock.unlock();
        }
    }

    boolean remove(Scheduled scheduled) {
        lock.lock();
        try {
            return queue.remove(scheduled);
        } finally {
            lock.unlock();
        }
    }

    Optional<Instant> next() {
        lock.lock();
        try {
            return queue.isEmpty()
                    ? Optional.empty()
                    : Optional.of(later(queue.getFirst().when(), now()));
        } finally {
            lock.unlock();
        }
    }

    /** Takes the first event due by then, moves time to it and counts it as in flight; see {@link Due}. */
    Due takeDue(Instant until, boolean onlyWhenIdle) {
        lock.lock();
        try {
            if (onlyWhenIdle && inFlight > 0) {
                return new Due.Busy();
            }
            if (queue.isEmpty() || queue.getFirst().when().isAfter(until)) {
                now = later(until, now);
                return new Due.Nothing();
            }
            Scheduled first = queue.removeFirst();
            now = later(first.when(), now);
            inFlight++;
            return new Due.Event(first.event());
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the source's time has brought an event, at most that long. */
    void awaitDue(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (left > 0 && (queue.isEmpty() || queue.getFirst().when().isAfter(flow.instant()))) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
