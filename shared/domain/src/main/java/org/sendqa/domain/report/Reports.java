package org.sendqa.domain.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;

/** The reports of each authority: immutable objects, listed by items. */
public interface Reports {

    /** Stores one file of a report version; the same bytes again change nothing. Gives the object's key. */
    String keep(CycleRef cycle, int version, String name, String mediaType, byte[] content);

    /** Reads a stored file. */
    byte[] read(String key);

    /** Lists a released report; one already listed stays as it is. */
    void list(Released report);

    /** A cycle's newest released report. */
    Optional<Released> find(CycleRef cycle);

    /** All released reports of an authority, newest period first. */
    List<Released> all(String authority);

    /**
     * A report that went out.
     *
     * @param keys the files' object keys by name, such as {@code report.pdf}
     * @param roles who may read it
     */
    record Released(CycleRef cycle, int version, String title, Map<String, String> keys, List<String> roles) {}
}
