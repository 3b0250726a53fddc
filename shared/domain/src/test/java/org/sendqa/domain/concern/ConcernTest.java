package org.sendqa.domain.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.concern.Samples.event;
import static org.sendqa.domain.concern.Samples.raising;
import static org.sendqa.domain.concern.Samples.told;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.concern.Concern.Acknowledged;
import org.sendqa.domain.concern.Concern.InHand;

class ConcernTest {

    private static final RequestKey KEY = RequestKey.of("key", "body");

    @Test
    void aSafeguardingConcernIsOverOnceSomebodyAcknowledgedIt() {
        Concern concern = told(Kind.SAFEGUARDING).acknowledged(event("acknowledged"));
        assertThat(concern).isInstanceOf(Acknowledged.class);
        assertThat(concern.isOpen()).isFalse();
        assertThat(concern.receipt()).contains(new Taken("team-manager-2", Samples.AT));
    }

    @Test
    void aRemedialActionStaysOnTheListUntilItIsDoneOrDeclined() {
        InHand inHand = (InHand) told(Kind.ACTION).acknowledged(event("acknowledged"));
        assertThat(inHand.isOpen()).isTrue();
        assertThat(inHand.done(event("done")).isOpen()).isFalse();
        assertThat(inHand.declined(DeclineReason.NOT_SO, event("declined")))
                .returns("declined", Concern::state)
                .returns(false, Concern::isOpen);
    }

    @Test
    void somebodyMayAcknowledgeWhatNobodyWasToldOfYet() {
        Concern found = raising(Kind.SAFEGUARDING, KEY).raised().acknowledged(event("acknowledged"));
        assertThat(found.state()).isEqualTo("acknowledged");
        assertThat(found.told()).isEmpty();
    }

    @Test
    void theSameRequestAgainIsTheSameConcernAndAnotherKeyAnother() {
        String id = raising(Kind.ACTION, KEY).id();
        assertThat(raising(Kind.ACTION, KEY).id()).isEqualTo(id).hasSize(24);
        assertThat(raising(Kind.ACTION, RequestKey.of("another", "body")).id()).isNotEqualTo(id);
        assertThat(raising(Kind.ACTION, new RequestKey("", "body")).id())
                .isEqualTo(raising(Kind.ACTION, new RequestKey("", "body")).id())
                .isNotEqualTo(
                        raising(Kind.ACTION, new RequestKey("", "other body")).id());
    }

    @Test
    void itsHistoryHoldsNoWordOfWhatWasRaised() {
        assertThat(raising(Kind.ACTION, KEY).event().details()).containsOnlyKeys("kind");
    }
}
