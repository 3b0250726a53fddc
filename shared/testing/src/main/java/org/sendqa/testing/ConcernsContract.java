package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.AUTHORITY;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concern.InHand;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.concern.DeclineReason;
import org.sendqa.domain.concern.Kind;
import org.sendqa.domain.history.Event;

/** What every implementation of {@link Concerns} keeps to. Each test starts without any. */
public interface ConcernsContract {

    /** The concerns under test. */
    Concerns concerns();

    @Test
    default void everyStateIsReadBackAsItWas() {
        Concern.Raised raised = SampleConcerns.raised(Kind.ACTION, "one");
        Concern.Told told = SampleConcerns.told(Kind.ACTION, "one");
        InHand inHand = (InHand) told.acknowledged(event("acknowledged"));
        Concern declined = inHand.declined(DeclineReason.NOT_SO, event("declined"));
        readsBack(raised, raised, told, inHand, declined);
        Concern.Told other = SampleConcerns.told(Kind.ACTION, "two");
        InHand begun = (InHand) other.acknowledged(event("acknowledged"));
        readsBack(raised, SampleConcerns.raised(Kind.ACTION, "two"), other, begun, begun.done(event("done")));
    }

    @Test
    default void theListHoldsWhatSomebodyMustStillActOn() {
        Concern.Told safeguarding = SampleConcerns.told(Kind.SAFEGUARDING, "one");
        concerns().keep(SampleConcerns.raised(Kind.SAFEGUARDING, "one"), event("raised"));
        concerns().keep(safeguarding, event("told"));
        concerns().keep(SampleConcerns.raised(Kind.ACTION, "two"), event("raised"));
        assertThat(concerns().open(AUTHORITY)).hasSize(2).contains(safeguarding);
        assertThat(concerns().open("bir")).isEmpty();
        concerns().keep(safeguarding.acknowledged(event("acknowledged")), event("acknowledged"));
        assertThat(concerns().open(AUTHORITY)).hasSize(1);
        String audit = safeguarding.header().origin().audit();
        assertThat(concerns().ofAudit(AUTHORITY, audit)).hasSize(2);
        assertThat(concerns().ofAudit(AUTHORITY, "another")).isEmpty();
    }

    @Test
    default void whoeverComesSecondChangesNothing() {
        Concern.Raised raised = SampleConcerns.raised(Kind.SAFEGUARDING, "one");
        assertThat(concerns().keep(raised, event("raised"))).isTrue();
        assertThat(concerns().keep(raised, event("raised"))).isFalse();
        assertThat(concerns().ofAudit(AUTHORITY, raised.header().origin().audit()))
                .containsExactly(raised);
    }

    private void readsBack(Concern first, Concern... states) {
        for (Concern state : states) {
            assertThat(concerns().keep(state, event(state.state()))).isTrue();
            assertThat(concerns().find(AUTHORITY, state.header().id())).contains(state);
        }
        assertThat(concerns().find("bir", first.header().id())).isEmpty();
    }

    private static Event event(String kind) {
        return new Event(kind, SampleConcerns.AT, "team-manager-2");
    }
}
