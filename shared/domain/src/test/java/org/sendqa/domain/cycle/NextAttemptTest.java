package org.sendqa.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.NextAttempt.GivenUp;
import org.sendqa.domain.cycle.NextAttempt.Running;
import org.sendqa.domain.cycle.NextAttempt.Try;
import org.sendqa.domain.cycle.Workflows.Progress;

class NextAttemptTest {

    private static final Attempt FIRST = new Attempt(new CycleRef("dor", "audits", "2026-04"), Step.DRAW, 1, 1);

    @Test
    void aStepNeverTriedIsTried() {
        assertThat(after()).isEqualTo(new Try(FIRST));
    }

    @Test
    void aRunningAttemptIsLeftAlone() {
        assertThat(after(Progress.FAILED, Progress.RUNNING)).isEqualTo(new Running());
    }

    @Test
    void aFailedAttemptIsFollowedByTheNextUntilFiveHaveFailed() {
        assertThat(after(Progress.FAILED)).isEqualTo(new Try(FIRST.next()));
        assertThat(after(Progress.FAILED, Progress.FAILED, Progress.FAILED, Progress.FAILED))
                .isEqualTo(new Try(new Attempt(FIRST.cycle(), FIRST.step(), 1, 5)));
        assertThat(after(Progress.FAILED, Progress.FAILED, Progress.FAILED, Progress.FAILED, Progress.FAILED))
                .isEqualTo(new GivenUp());
    }

    @Test
    void aDrawThatTheRegisterHeldUpIsTriedAgainForAsLongAsItTakes() {
        Progress[] held = new Progress[30];
        Arrays.fill(held, Progress.DONE);
        assertThat(after(held)).isEqualTo(new Try(new Attempt(FIRST.cycle(), FIRST.step(), 1, 31)));
    }

    @Test
    void attemptsCountFromOne() {
        assertThatThrownBy(() -> new Attempt(FIRST.cycle(), FIRST.step(), 1, 0))
                .hasMessage("Attempts count from 1, not 0");
    }

    private static NextAttempt after(Progress... made) {
        List<Progress> known = List.of(made);
        return NextAttempt.of(
                FIRST, attempt -> attempt.number() <= known.size() ? known.get(attempt.number() - 1) : Progress.ABSENT);
    }
}
