package org.sendqa.allocation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * Makes the audits of a cycle out of its assignments.
 *
 * @param instrument what all of them are answered on
 * @param event that they were assigned
 */
record Handout(Cycle.Confirmed cycle, String instrument, Deadline deadline, Event event) {

    /** An audit for each filled slot. */
    List<Audit.Assigned> audits(List<Assignment> assignments, List<Slot> slots) {
        Map<String, String> strata = slots.stream().collect(Collectors.toMap(Slot::drawId, Slot::stratum));
        return assignments.stream()
                .flatMap(one -> one.auditor().map(auditor -> audit(one, strata, auditor)).stream())
                .toList();
    }

    private Audit.Assigned audit(Assignment one, Map<String, String> strata, String auditor) {
        String stratum = strata.get(one.drawId());
        if (stratum == null) {
            throw new IllegalStateException("%s allocates a case that is no longer in its sample"
                    .formatted(cycle.ref().id()));
        }
        return new Audit.Assigned(new Audit.Header(
                cycle.ref(),
                Audit.idOf(cycle.ref(), one.slot()),
                one.draw(),
                one.drawId(),
                stratum,
                auditor,
                cycle.header().packDigest(),
                instrument,
                deadline,
                Revision.NONE.after(event)));
    }
}
