package org.sendqa.local.clock;

/** Hears of work on the clock that ended with an exception, so that no failure is lost on a thread nobody watches. */
@FunctionalInterface
public interface FailureListener {

    /** Called once for each failure, on the thread that failed; must not throw. */
    void failed(Throwable failure);
}
