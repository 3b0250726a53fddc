package org.sendqa.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Workflows;

/** State machines for tests: they only note what was started; the test says what became of it. */
public final class InMemoryWorkflows implements Workflows {

    private final Map<Attempt, Instant> started = new LinkedHashMap<>();
    private final Map<String, Instant> recusals = new LinkedHashMap<>();
    private final Map<Attempt, Progress> progress = new LinkedHashMap<>();

    @Override
    public void start(Attempt attempt, Instant now) {
        if (progress(attempt) == Progress.FAILED) {
            throw new IllegalStateException(attempt + " failed already");
        }
        started.putIfAbsent(attempt, now);
        progress.putIfAbsent(attempt, Progress.RUNNING);
    }

    @Override
    public void recuse(CycleRef cycle, String cause, Instant now) {
        recusals.putIfAbsent(cycle.id() + " " + cause, now);
    }

    @Override
    public Progress progress(Attempt attempt) {
        return progress.getOrDefault(attempt, Progress.ABSENT);
    }

    /** Says what became of an attempt. */
    public void ended(Attempt attempt, Progress how) {
        progress.put(attempt, how);
    }

    /** What recusals were started, by cycle and cause. */
    public Map<String, Instant> recusals() {
        return new LinkedHashMap<>(recusals);
    }

    /** What was started, in order, with the now each start handed on. */
    public Map<Attempt, Instant> started() {
        return new LinkedHashMap<>(started);
    }
}
