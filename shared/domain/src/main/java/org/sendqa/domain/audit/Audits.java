package org.sendqa.domain.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;

/** The audits of each authority with their drafts and submitted answers. */
public interface Audits {

    /** Adds newly assigned audits; those already there stay as they are. */
    void assign(List<Audit.Assigned> audits, Event event);

    /** An audit by id. */
    Optional<Audit> find(String authority, String audit);

    /** All audits of a cycle by slot, those of a slot that changed hands in their order. */
    List<Audit> ofCycle(CycleRef cycle);

    /** All audits ever assigned to a person, by id. */
    List<Audit> ofAuditor(String authority, String person);

    /**
     * Stores an audit's next state with its event, if it still stands at the revision before; what the cycle counts
     * changes with it: a submission lowers its open audits, and only while the cycle is collecting; a release or
     * voiding leaves one to be re-done, in a cycle that is over too, since that may be reopened.
     *
     * @param drafts the version of each section that the step was decided from, 0 for one never saved; it is only kept
     *     if they are the newest still
     * @return false if somebody else was first or the cycle is closed; nothing is written then
     */
    boolean keep(Audit next, Event event, Map<String, Integer> drafts);

    /** Stores a next state that doesn't depend on the drafts. */
    default boolean keep(Audit next, Event event) {
        return keep(next, event, Map.of());
    }

    /**
     * Stores what an auditor said about the papers in one step with the letters that tell of it, if the audit still
     * stands at the revision before.
     *
     * @return false if not; nothing is written then
     */
    boolean tell(Audit.InProgress next, Event event, List<Mail> letters);

    /**
     * Hands a slot over in one step with the cycle's count of open audits, if the slot's assignment is still the one
     * before and the cycle is collecting.
     *
     * @return false if not; nothing is written then
     */
    boolean handOver(Handover handover, Event event);

    /**
     * Gives a submitted audit back to its auditor in one step with the cycle's count of open audits, if the audit and
     * the cycle still stand as they were read.
     *
     * @return false if not; nothing is written then
     */
    boolean reopen(Reopening reopening);

    /** The drafts of an audit, by section id. */
    Map<String, Draft> drafts(String authority, String audit);

    /**
     * Saves a section, if the audit is in progress and the section still stands at the version before.
     *
     * @return false if not; nothing is written then
     */
    boolean save(Audit.InProgress audit, Draft next);

    /** Stores submitted answers as an immutable object and gives its key; the same answers again change nothing. */
    String keepAnswers(Audit.InProgress audit, Map<String, Answer> answers);

    /** Whether these answers are exactly those that an audit was submitted with. */
    boolean isIn(Audit.Submitted audit, Map<String, Answer> answers);

    /** Reads submitted answers back, by question id. */
    Map<String, Answer> answers(Audit.Submitted audit);

    /** Reads back the answers of an audit that was voided since, by question id. */
    Map<String, Answer> answers(Audit.Voided audit);
}
