package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleAudits.event;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;

/** Where audits lie with what they hang on, for tests of each implementation. Each test starts with empty stores. */
public interface AuditStores {

    /** The audits under test. */
    Audits audits();

    /** The cycles whose counts they change. */
    Cycles cycles();

    /** The allocation that audits come from. */
    Assignments assignments();

    /** An audit as it was handed out. */
    default Assigned given(Assigned audit) {
        assignments().keep(audit.header().cycle(), List.of(slotOf(audit)));
        audits().assign(List.of(audit), event("assigned", SampleCycles.AT));
        return audit;
    }

    /** An audit as the store took it. */
    default <T extends Audit> T keep(T next) {
        assertThat(audits().keep(next, event("moved", IN_TIME))).isTrue();
        return next;
    }

    /** A cycle whose audits are out. */
    default Cycle.Collecting givenCollecting() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles().announce(announced, SampleCycles.event("announced"));
        SampleCycles.afterwards(announced).stream()
                .limit(3)
                .forEach(next -> cycles().advance(next, SampleCycles.event("moved")));
        return (Cycle.Collecting) cycle();
    }

    /** That cycle as it stands now. */
    default Cycle cycle() {
        return cycles().find("dor", Fixtures.aCycleRef().id()).orElseThrow();
    }

    /** Its counts. */
    default Cycle.Count count() {
        return cycle().counted().orElseThrow();
    }

    /** The first slot in the hands of an audit's auditor. */
    static Assignment slotOf(Assigned audit) {
        return assignment(1, Optional.of(audit.header().auditor()));
    }

    /** A slot in somebody's hands. */
    static Assignment assignment(int slot, Optional<String> auditor) {
        return new Assignment(slot, Fixtures.TEAM_MANAGERS, "draw-id-" + slot, auditor, 0, "");
    }
}
