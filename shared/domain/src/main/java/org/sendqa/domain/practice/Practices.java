package org.sendqa.domain.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.history.Event;

/** The practice of each activity, with what auditors try until it ends. */
public interface Practices {

    /** How the practice of an activity stands. */
    Practice of(String authority, String activity);

    /** Each practice of an authority that was ever opened, by activity. */
    List<Practice> all(String authority);

    /**
     * Stores a practice with the event that led to it, if it still stands at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Practice next, Event event);

    /** Who has tried it, by person; of one that has ended, whose answers are still to be erased. */
    List<Trial> trials(Practice practice);

    /** How far a person is; empty before the first answer. */
    Optional<Trial> trial(Practice.Open practice, String person);

    /** A person's answers, by section id. */
    Map<String, Draft> drafts(Practice.Open practice, String person);

    /**
     * Saves a section of a person's, if the practice is open, they haven't handed in, and the section still stands at
     * the version before; false if not, and nothing is written.
     */
    boolean save(Practice.Open practice, String person, Draft next);

    /**
     * Stores that a person handed in what they had begun, if the practice is open and the sections are still those
     * read; false if not, and nothing is written.
     *
     * @param drafts the version of each section, 0 for one never saved
     */
    boolean submit(Practice.Open practice, Trial next, Map<String, Integer> drafts);

    /** Erases what was tried in a practice, as long as it hasn't been opened anew; erased again, nothing changes. */
    void erase(Practice.Ended practice);
}
