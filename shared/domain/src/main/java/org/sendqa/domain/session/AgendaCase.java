package org.sendqa.domain.session;

import org.sendqa.domain.audit.Audit;

/**
 * A case that a session is to look at.
 *
 * @param audit its audit as it stands; the auditor keeps the record
 */
public record AgendaCase(Audit audit) {

    /** The number by which people name it: that of its slot, as its auditor's work list has it. */
    public int number() {
        return audit.slot();
    }

    /** The case. */
    public String drawId() {
        return audit.header().drawId();
    }
}
