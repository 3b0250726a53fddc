package org.sendqa.sampling;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Redraw;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Surroundings;

/**
 * Takes a case out of the sample of a cycle whose audits are out: its open audits are released, its slots wait for an
 * auditor of the case that takes its place.
 */
public final class TakeOut {

    private final Samples samples;
    private final Assignments assignments;
    private final Audits audits;
    private final Redraws redraws;

    /** Takes cases out of samples and slots. */
    public TakeOut(Samples samples, Assignments assignments, Audits audits, Redraws redraws) {
        this.samples = samples;
        this.assignments = assignments;
        this.audits = audits;
        this.redraws = redraws;
    }

    /** Reads slots before audits, so that an audit made in between shows as a slot that changed. */
    Hanging read(Sample sample, String drawId) {
        Surroundings read = samples.around(sample);
        List<Assignment> slots = assignments.of(sample.cycle());
        return new Hanging(read, slots, audits.ofCycle(sample.cycle())).on(sample.draw(), drawId);
    }

    /**
     * Stores a replacement with all that hangs on it, of which nothing may be submitted.
     *
     * @param hanging as it was read before the replacement was decided
     * @return false if somebody changed any of it meanwhile; nothing is stored then
     */
    boolean store(SampleReplacement.Next next, Replacement.Made made, Hanging hanging) {
        String reason = made.certificate().events().getLast().reason();
        Event cause = next.event();
        Event release = new Event("released", cause.at(), cause.by(), Map.of("reason", reason));
        return redraws.keep(new Redraw(
                next.sample(),
                cause,
                hanging.read(),
                hanging.slots().stream()
                        .map(slot -> Redraw.Move.of(slot, made.by()))
                        .toList(),
                hanging.live().stream()
                        .flatMap(audit -> released(audit, release))
                        .toList(),
                release));
    }

    private static Stream<Audit.Released> released(Audit audit, Event release) {
        return switch (audit) {
            case Audit.Assigned open -> Stream.of(open.released(ReleaseReason.CASE_LEFT, release));
            case Audit.InProgress open -> Stream.of(open.released(ReleaseReason.CASE_LEFT, release));
            case Audit.Submitted _, Audit.Released _, Audit.Voided _ -> Stream.empty();
        };
    }
}
