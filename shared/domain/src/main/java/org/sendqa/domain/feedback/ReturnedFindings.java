package org.sendqa.domain.feedback;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;

/** The findings that went back to authors. */
public interface ReturnedFindings {

    /** Those of an audit that went to an author. */
    Optional<Findings> find(String authority, String author, String audit);

    /** All that ever went to an author, by audit. */
    List<Findings> ofAuthor(String authority, String author);

    /**
     * Stores findings with the event that led to them, if they still stand at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Findings next, Event event);
}
