package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.event;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Handover;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Event;

/** How every implementation of {@link Audits} gives a slot to somebody else. */
public interface HandoverContract extends AuditStores {

    /** What happens to the slot. */
    Event AGAIN = event("reallocated", IN_TIME);

    @Test
    default void aSlotIsHandedOverInOneStepWithItsAssignmentAndOnlyOnce() {
        var count = givenCollecting().count();
        Assigned first = given(assigned(1, "team-manager-1"));
        Audit.Released released = first.released(ReleaseReason.PASSED_ON, AGAIN);
        Handover handover = handover(first, Optional.of(released), Optional.of("team-manager-2"));
        assertThat(audits().handOver(handover, AGAIN)).isTrue();
        assertThat(audits().handOver(handover, AGAIN)).isFalse();
        assertThat(count()).isEqualTo(count);
        assertThat(assignments().of(Fixtures.aCycleRef())).containsExactly(handover.after());
        assertThat(audits().ofCycle(Fixtures.aCycleRef()))
                .containsExactly(released, handover.next().orElseThrow());
    }

    @Test
    default void anAuditThatFellOutAndFoundNobodyIsStillWaitedFor() {
        var count = givenCollecting().count();
        Assigned first = given(assigned(1, "team-manager-1"));
        keep(first.released(ReleaseReason.DECLARED, event("declared", IN_TIME)));
        Handover toNobody = handover(first, Optional.empty(), Optional.empty());
        assertThat(audits().handOver(toNobody, AGAIN)).isTrue();
        assertThat(count()).isEqualTo(new Cycle.Count(count.audits(), count.open(), count.unfilled() + 1, 0));
    }

    private static Handover handover(Assigned audit, Optional<Audit.Released> released, Optional<String> to) {
        Assignment before = AuditStores.slotOf(audit);
        Assignment after = to.isPresent()
                ? AuditStores.assignment(1, to).asAttempt(2)
                : new Assignment(1, before.draw(), before.drawId(), to, 0, "Nobody is left.").asAttempt(1);
        return new Handover(
                Fixtures.aCycleRef(), before, after, released, to.map(person -> SampleAudits.again(1, person, 2)), 0);
    }
}
