package org.sendqa.local.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one clock of the local AWS, on which every wait, retry and schedule is queued. Time stands still while anything
 * is in flight. Use it as an {@link InstantSource} by {@code clock::now}. All methods may be called from any thread.
 */
public final class DiscreteClock {

    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private final Agenda agenda;
    private final FailureListener failures;
    private final List<WorkSource> sources = new CopyOnWriteArrayList<>();
    private final ReentrantLock advancing = new ReentrantLock();

    /** A clock that stands at {@code start}, with nothing queued; failures of its work go to {@code failures}. */
    public DiscreteClock(Instant start, FailureListener failures) {
        this.agenda = new Agenda(start);
        this.failures = failures;
    }

    /** The time as it stands. */
    public Instant now() {
        return agenda.now();
    }

    /** Queues an event; equal times fire in the order of queueing, a time that has passed at the clock's next move. */
    public Scheduled at(Instant when, Runnable event) {
        return agenda.add(when, event);
    }

    /** When the next queued event falls due, never before {@link #now()}; empty when nothing is queued. */
    public Optional<Instant> next() {
        return agenda.next();
    }

    /** Starts work on a virtual thread of its own and holds time still until it ends. */
    public void run(Runnable work) {
        agenda.enter();
        start(work);
    }

    /** Holds time still while the caller works on its own thread; close the answer when done. */
    public InFlight begin() {
        return new InFlight(agenda);
    }

    /** Something on which work started by {@link #run} can wait while time moves. */
    public Gate gate() {
        return new Gate(agenda);
    }

    /** Asks this part for more work each time nothing is in flight. */
    public void addSource(WorkSource source) {
        sources.add(source);
    }

    /** Fires what is due already and returns when nothing is in flight; time doesn't move. */
    public void settle() {
        advanceTo(now());
    }

    /**
     * Fires all events due by {@code target}, each after everything before it has come to rest, and returns when
     * nothing is in flight and time stands at {@code target}. A target that has passed only settles.
     *
     * @throws IllegalStateException from work on the clock itself, which would wait for its own end
     */
    public void advanceTo(Instant target) {
        if (INSIDE.isBound()) {
            throw new IllegalStateException("Work on the clock can't advance it: queue an event with at() instead.");
        }
        advancing.lock();
        try {
            boolean more = true;
            while (more) {
                more = step(target);
            }
        } finally {
            advancing.unlock();
        }
    }

    /** Advances to the next queued event, fires all of that instant and says when it was; empty if none is queued. */
    public Optional<Instant> advanceToNext() {
        settle();
        Optional<Instant> next = next();
        next.ifPresent(this::advanceTo);
        return next;
    }

    /**
     * Makes time follow a real clock: events fire as they fall due, without waiting for one another. An advance still
     * leaps ahead; time then stands until the real clock has caught up.
     */
    public Following follow(InstantSource real) {
        return new Following(agenda, this::start, real);
    }

    static void requireInside() {
        if (!INSIDE.isBound()) {
            throw new IllegalStateException("Only work started by DiscreteClock.run can wait at a gate.");
        }
    }

    private boolean step(Instant target) {
        rest();
        return switch (agenda.takeDue(target, true)) {
            case Due.Busy() -> true;
            case Due.Nothing() -> false;
            case Due.Event(Runnable event) -> {
                start(event);
                yield true;
            }
        };
    }

    private void rest() {
        boolean found = true;
        while (found) {
            agenda.awaitIdle();
            found = false;
            for (WorkSource source : sources) {
                found |= source.startMore();
            }
        }
    }

    private void start(Runnable work) {
        Thread.ofVirtual()
                .name("clock")
                .start(() -> ScopedValue.where(INSIDE, true).run(() -> {
                    try {
                        work.run();
                    } catch (Throwable failure) {
                        failures.failed(failure);
                    } finally {
                        agenda.leave();
                    }
                }));
    }
}
