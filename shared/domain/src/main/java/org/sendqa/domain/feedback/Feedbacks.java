package org.sendqa.domain.feedback;

import java.util.Collection;
import java.util.Map;
import org.sendqa.domain.history.Event;

/** What QA officers wrote to auditors, by audit. */
public interface Feedbacks {

    /** That on one audit; without a note if nobody wrote anything. */
    Feedback of(String authority, String audit);

    /** That on some audits, by audit; those without a note are left out. */
    Map<String, Feedback> of(String authority, Collection<String> audits);

    /**
     * Stores the feedback on an audit with the event that led to it, if it still stands at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Feedback next, Event event);
}
