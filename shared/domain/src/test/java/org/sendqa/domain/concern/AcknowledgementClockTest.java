package org.sendqa.domain.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.concern.Samples.AT;
import static org.sendqa.domain.concern.Samples.RULES;
import static org.sendqa.domain.concern.Samples.event;
import static org.sendqa.domain.concern.Samples.told;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.concern.Concern.Told;
import org.sendqa.domain.pack.Safeguarding;
import org.sendqa.domain.time.WorkingDays;

class AcknowledgementClockTest {

    private final AcknowledgementClock clock = clock(RULES);

    @Test
    void aStepIsDueOnlyWhenItsWorkingHoursAreOver() {
        Told concern = told(Kind.SAFEGUARDING);
        assertThat(clock.acknowledgeBy(concern)).isEqualTo(AT.plus(Duration.ofHours(1)));
        assertThat(clock.isDue(concern, AT.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(clock.isDue(concern, AT.plus(Duration.ofMinutes(60)))).isTrue();
    }

    @Test
    void eachStepIsTakenOnceAndNothingFollowsTheLast() {
        Told first = told(Kind.SAFEGUARDING).escalated(told(Kind.SAFEGUARDING).told(), event("escalated"));
        assertThat(clock.isDue(first, AT.plus(Duration.ofHours(3)))).isFalse();
        assertThat(clock.isDue(first, AT.plus(Duration.ofHours(4)))).isTrue();
        Told last = first.escalated(first.told(), event("escalated"));
        assertThat(clock.isDue(last, AT.plus(Duration.ofDays(100)))).isFalse();
    }

    @Test
    void aPackThatSaysNothingAsksForAnAcknowledgementWithinAWorkingHour() {
        assertThat(clock(Safeguarding.NONE).acknowledgeBy(told(Kind.ACTION))).isEqualTo(AT.plus(Duration.ofHours(1)));
    }

    private static AcknowledgementClock clock(Safeguarding rules) {
        return new AcknowledgementClock(rules, new WorkingDays(Set.of()));
    }
}
