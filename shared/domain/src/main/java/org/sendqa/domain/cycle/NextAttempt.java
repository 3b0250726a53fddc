package org.sendqa.domain.cycle;

import java.util.function.Function;
import org.sendqa.domain.cycle.Workflows.Progress;

/** How to go on with a step that is due, seen from the attempts made so far. */
public sealed interface NextAttempt {

    /** After so many failed attempts a person has to look. */
    int MOST_FAILURES = 5;

    /** Try now. */
    record Try(Attempt attempt) implements NextAttempt {}

    /** An attempt is under way. */
    record Running() implements NextAttempt {}

    /** Too many attempts failed. */
    record GivenUp() implements NextAttempt {}

    /**
     * Decides. An attempt that is done though the step is still due ended without what it needs, as a draw does that
     * the register holds up: it is followed by another and counts as no failure.
     */
    static NextAttempt of(Attempt first, Function<Attempt, Progress> progress) {
        int failures = 0;
        for (Attempt attempt = first; failures < MOST_FAILURES; attempt = attempt.next()) {
            switch (progress.apply(attempt)) {
                case ABSENT -> {
                    return new Try(attempt);
                }
                case RUNNING -> {
                    return new Running();
                }
                case DONE -> {}
                case FAILED -> failures++;
            }
        }
        return new GivenUp();
    }
}
