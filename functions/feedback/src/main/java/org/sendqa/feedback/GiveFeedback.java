package org.sendqa.feedback;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.feedback.HandedIn;
import org.sendqa.domain.feedback.Note;
import org.sendqa.domain.feedback.NoteWords;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes what a QA officer writes about a submitted audit, and lets its auditor know that there is something. */
public final class GiveFeedback {

    private final Audits audits;
    private final People people;
    private final Feedbacks feedbacks;
    private final FeedbackLetter letter;

    GiveFeedback(Audits audits, People people, Feedbacks feedbacks, FeedbackLetter letter) {
        this.audits = audits;
        this.people = people;
        this.feedbacks = feedbacks;
        this.letter = letter;
    }

    /**
     * What an officer asks for.
     *
     * @param version of the audit that the officer has read
     */
    public record Wish(String audit, NoteWords words, int version) {}

    /** Adds a note; the same once more changes nothing. */
    public Outcome<Feedback> run(Caller officer, Wish wish) {
        List<String> faults = wish.words().faults();
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(Refusal.FAULTY, "The feedback can't stand like this.", faults);
        }
        return new SubmittedAudits(audits)
                .find(officer, wish.audit())
                .then(in -> reader(in, officer).then(auditor -> {
                    Note note = Note.of(officer.person().id(), officer.now(), HandedIn.of(in), wish.words());
                    return write(in, note, wish.version()).then(all -> told(all, auditor, officer.now()));
                }));
    }

    private Outcome<Person> reader(Audit.Submitted in, Caller officer) {
        Audit.Header header = in.header();
        if (header.auditor().equals(officer.person().id())) {
            return Outcome.refused(
                    Refusal.NOT_NOW, "You answered this audit yourself; another QA officer has to write about it.");
        }
        return people.find(header.cycle().authority(), header.auditor())
                .<Outcome<Person>>map(Outcome.Done::new)
                .orElseGet(() ->
                        Outcome.refused(Refusal.NOT_NOW, "Its auditor isn't here any more, so nobody would read it."));
    }

    private Outcome<Feedback> write(Audit.Submitted in, Note note, int version) {
        Feedback before = feedbacks.of(in.header().cycle().authority(), in.id());
        if (before.has(note)) {
            return new Outcome.Done<>(before);
        }
        if (in.header().revision().number() != version) {
            return stale();
        }
        if (before.isFull()) {
            return Outcome.refused(
                    Refusal.NOT_NOW,
                    "There are %d notes on this audit already; talk to its auditor.".formatted(Feedback.MOST));
        }
        Event event = before.given(note);
        Feedback next = before.with(note, event);
        return feedbacks.keep(next, event) ? new Outcome.Done<>(next) : again(before, note);
    }

    /** Somebody was faster: perhaps the same request, pressed twice. */
    private Outcome<Feedback> again(Feedback before, Note note) {
        Feedback now = feedbacks.of(before.authority(), before.audit());
        return now.has(note) ? new Outcome.Done<>(now) : stale();
    }

    private static Outcome<Feedback> stale() {
        return Outcome.refused(
                Refusal.STALE, "This audit, or what was written about it, has changed. Load it again and look.");
    }

    /** Posted after it is written: sent again, the same feedback posts what a crash in between has kept back. */
    private Outcome<Feedback> told(Feedback feedback, Person auditor, Instant now) {
        letter.post(auditor, now);
        return new Outcome.Done<>(feedback);
    }
}
