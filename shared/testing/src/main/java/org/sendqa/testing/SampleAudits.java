package org.sendqa.testing;

import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audit.Header;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.Audit.Submitted;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.time.OfficeDay;

/** Audits of {@link Fixtures#aCycleRef()}, due and closing as in {@link SampleCycles#DEADLINE}. */
public final class SampleAudits {

    /** An instant in time: before the due date. */
    public static final Instant IN_TIME = Instant.parse("2026-04-13T09:00:00Z");

    private SampleAudits() {}

    /** Something an auditor did. */
    public static Event event(String kind, Instant at) {
        return new Event(kind, at, "team-manager-1", Map.of());
    }

    /** The audit of a slot, assigned to a person of {@link SamplePeople}. */
    public static Assigned assigned(int slot, String auditor) {
        return assigned(Fixtures.aCycleRef(), slot, auditor);
    }

    /** A later audit of a slot. */
    public static Assigned again(int slot, String auditor, int attempt) {
        return assigned(Fixtures.aCycleRef(), slot, auditor, attempt);
    }

    /** The audit of a slot of any cycle. */
    public static Assigned assigned(CycleRef cycle, int slot, String auditor) {
        return assigned(cycle, slot, auditor, 1);
    }

    private static Assigned assigned(CycleRef cycle, int slot, String auditor, int attempt) {
        return new Assigned(new Header(
                cycle,
                Audit.idOf(cycle, slot, attempt),
                Fixtures.TEAM_MANAGERS,
                "draw-id-" + slot,
                Fixtures.LOCALITIES.getFirst(),
                auditor,
                Fixtures.PACK_DIGEST,
                SampleInstrument.ID,
                SampleCycles.DEADLINE,
                PapersWord.NOTHING,
                Revision.NONE.after(event("assigned", SampleCycles.AT))));
    }

    /** In progress: the auditor declared no hand in the case. */
    public static InProgress inProgress(Assigned assigned) {
        return assigned.declaredNone(event("declared", IN_TIME));
    }

    /** Submitted as good at an instant. */
    public static Submitted submitted(InProgress inProgress, String answers, Instant at) {
        return inProgress.submitted(answers, "good", at, OfficeDay.of(at), event("submitted", at));
    }
}
