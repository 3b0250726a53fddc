package org.sendqa.sampling;

import java.util.List;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.sampling.Surroundings;

/**
 * What hangs on a case that is to leave its sample, as it was read.
 *
 * @param read what has a say in who takes the case's place
 * @param live audits of it that are open or submitted
 */
record Hanging(Surroundings read, List<Assignment> slots, List<Audit> live) {

    /** Of a cycle's slots and audits, those of one case. */
    Hanging on(String draw, String drawId) {
        return new Hanging(
                read,
                slots.stream()
                        .filter(slot ->
                                slot.draw().equals(draw) && slot.drawId().equals(drawId))
                        .toList(),
                live.stream()
                        .filter(audit -> audit.header().draw().equals(draw))
                        .filter(audit -> audit.header().drawId().equals(drawId) && audit.isLive())
                        .toList());
    }
}
