package org.sendqa.feedback;

import java.time.Instant;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.feedback.Note;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;
import org.sendqa.edge.Refusal;

/** Takes an auditor's word that they have read what was written about an audit of theirs. */
public final class AcknowledgeFeedback {

    private final Audits audits;
    private final Feedbacks feedbacks;

    AcknowledgeFeedback(Audits audits, Feedbacks feedbacks) {
        this.audits = audits;
        this.feedbacks = feedbacks;
    }

    /** Acknowledges a note; one that is acknowledged stays as it is. */
    public Outcome<Feedback> run(Person person, String audit, int note, Instant now) {
        return new OwnAudits(audits).find(person, audit).then(_ -> acknowledge(person, audit, note, now));
    }

    private Outcome<Feedback> acknowledge(Person person, String audit, int number, Instant now) {
        Feedback feedback = feedbacks.of(person.authority(), audit);
        return feedback.find(number)
                .map(note -> note.isRead() ? new Outcome.Done<>(feedback) : read(feedback, number, person, now))
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no such feedback on this audit."));
    }

    private Outcome<Feedback> read(Feedback feedback, int number, Person person, Instant now) {
        Event event = Feedback.read(number, now, person.id());
        Feedback next = feedback.afterReading(number, event);
        return feedbacks.keep(next, event) ? new Outcome.Done<>(next) : again(feedback, number);
    }

    private Outcome<Feedback> again(Feedback before, int number) {
        Feedback now = feedbacks.of(before.authority(), before.audit());
        return now.find(number).filter(Note::isRead).isPresent()
                ? new Outcome.Done<>(now)
                : Outcome.refused(Refusal.STALE, "Something was written at the same moment. Load it again and look.");
    }
}
