package org.sendqa.domain.session;

import org.sendqa.domain.audit.Audit;

/**
 * A case that a session is to look at.
 *
 * @param number 1 and up within the session, by which people name it
 * @param audit its audit as it stands; the auditor keeps the record
 */
public record AgendaCase(int number, Audit audit) {

    /** The case. */
    public String drawId() {
        return audit.header().drawId();
    }
}
