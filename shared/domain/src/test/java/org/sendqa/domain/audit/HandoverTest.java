package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.CycleRef;

class HandoverTest {

    private static final CycleRef CYCLE = CycleRef.of("dor", "monthly-ehc-plan-audits-2026-04");
    private static final Assignment HELD = slot(Optional.of("team-manager-1"), "");
    private static final Assignment NOBODYS = slot(Optional.empty(), "Everybody is away.");

    @Test
    void anAuditThatFindsNobodyStaysOpenThoughItsSlotIsUnfilled() {
        assertThat(change(HELD, NOBODYS)).isEqualTo(new Count(0, 0, 1, -1));
    }

    @Test
    void anAuditThatFellOutIsAnOrdinaryOneOnceSomebodyTakesIt() {
        assertThat(change(NOBODYS.following(HELD), HELD)).isEqualTo(new Count(0, 0, -1, 0));
    }

    @Test
    void aSlotThatNobodyHadIsWaitedForOnceSomebodyHasIt() {
        assertThat(change(NOBODYS, HELD)).isEqualTo(new Count(1, 1, -1, 0));
    }

    @Test
    void aCaseThatTookAnothersPlaceIsNotWaitedForIfNobodyEverHadItsSlot() {
        assertThat(change(NOBODYS.movedTo("reserve"), NOBODYS)).isEqualTo(new Count(-1, -1, 1, -1));
    }

    @Test
    void aSlotWhoseCaseLeftForNobodyIsNotWaitedFor() {
        assertThat(HELD.left().isAwaited()).isFalse();
        assertThat(HELD.movedTo("reserve").isAwaited()).isTrue();
    }

    private static Count change(Assignment before, Assignment after) {
        return new Handover(CYCLE, before, after.following(before), Optional.empty(), Optional.empty(), 0).change();
    }

    private static Assignment slot(Optional<String> auditor, String explanation) {
        return new Assignment(1, "team-managers", "a-draw-id", auditor, 0, explanation);
    }
}
