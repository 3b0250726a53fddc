package org.sendqa.stepfunctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Step;

class SfnWorkflowsTest {

    private static final Attempt FIRST =
            new Attempt(new CycleRef("dor", "ehc-plan-audits", "2026-04"), Step.ALLOCATE, 3, 1);

    @Test
    void anExecutionIsNamedByADigestOfItsAttempt() {
        assertThat(SfnWorkflows.name(FIRST)).isEqualTo("12289b9facb0f9ee33693750dc98c09005a5c6d008fe6b1fd09866b91223");
        assertThat(SfnWorkflows.name(FIRST.next())).isNotEqualTo(SfnWorkflows.name(FIRST));
    }

    @Test
    void aReopenedCycleComesToTheSameStepUnderAnotherName() {
        Attempt later = new Attempt(FIRST.cycle(), FIRST.step(), FIRST.revision() + 2, 1);
        assertThat(SfnWorkflows.name(later)).isNotEqualTo(SfnWorkflows.name(FIRST));
    }

    @Test
    void theInputHandsOnWhatTheTasksNeedAndNoMore() {
        assertThat(SfnWorkflows.input(FIRST, Instant.parse("2026-04-01T05:00:00Z")))
                .isEqualTo("{\"authority\":\"dor\",\"cycle\":\"ehc-plan-audits-2026-04\","
                        + "\"now\":\"2026-04-01T05:00:00Z\",\"step\":\"allocate\"}");
    }
}
