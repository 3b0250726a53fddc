package org.sendqa.allocation;

import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * Makes audits of a cycle out of assignments.
 *
 * @param instrument what all of them are answered on
 * @param event that they were assigned
 */
record Handout(Cycle cycle, String instrument, Deadline deadline, Event event) {

    /** The audit of a filled slot. */
    Audit.Assigned audit(Assignment one, String stratum, String auditor) {
        return new Audit.Assigned(new Audit.Header(
                cycle.ref(),
                Audit.idOf(cycle.ref(), one.slot(), one.attempt()),
                one.draw(),
                one.drawId(),
                stratum,
                auditor,
                cycle.header().packDigest(),
                instrument,
                deadline,
                PapersWord.NOTHING,
                Revision.NONE.after(event)));
    }
}
