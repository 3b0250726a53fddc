package org.sendqa.stepfunctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Step;

class SfnWorkflowsTest {

    private static final Attempt FIRST =
            Attempt.first(new CycleRef("dor", "ehc-plan-audits", "2026-04"), Step.ALLOCATE);

    @Test
    void anExecutionIsNamedByADigestOfItsAttempt() {
        assertThat(SfnWorkflows.name(FIRST)).isEqualTo("1ea92f4f96dfd05981205bd502441b06e1c2ff25545acb8fb884c394b78d");
        assertThat(SfnWorkflows.name(FIRST.next())).isNotEqualTo(SfnWorkflows.name(FIRST));
    }

    @Test
    void theInputHandsOnWhatTheTasksNeedAndNoMore() {
        assertThat(SfnWorkflows.input(FIRST, Instant.parse("2026-04-01T05:00:00Z")))
                .isEqualTo("{\"authority\":\"dor\",\"cycle\":\"ehc-plan-audits-2026-04\","
                        + "\"now\":\"2026-04-01T05:00:00Z\",\"step\":\"allocate\"}");
    }
}
