package org.sendqa.domain.report;

import java.net.URI;
import org.sendqa.domain.cycle.CycleRef;

/** Where the files of each report lie: immutable objects by cycle, version and name. */
public interface ReportFiles {

    /**
     * Stores one file of a report version; what was stored under its name first stays, so that a second run can't
     * change a report that somebody has read.
     *
     * @param version 1 and up
     * @param name such as {@code report.pdf}
     * @return the object's key
     */
    String keep(CycleRef cycle, int version, String name, String mediaType, byte[] content);

    /** Reads a stored file; refuses a key that nothing is stored under. */
    byte[] read(String key);

    /** An address under which a browser may fetch a stored file for a few minutes. */
    URI link(String key);
}
