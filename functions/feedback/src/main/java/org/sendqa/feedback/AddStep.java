package org.sendqa.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.audit.TextCheck;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsStep;
import org.sendqa.domain.feedback.FindingsStep.Answered;
import org.sendqa.domain.feedback.FindingsStep.Discussed;
import org.sendqa.domain.feedback.FindingsStep.Talk;
import org.sendqa.domain.feedback.NoteWords;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes an author's word on findings, and the line manager's on what was agreed; both stay as they were written. */
final class AddStep {

    private final OpenFindings open;

    AddStep(OpenFindings open) {
        this.open = open;
    }

    /**
     * Which findings.
     *
     * @param version of them that the person has read
     */
    record Which(String author, String audit, int version) {}

    /** The author has read them, may say something, and may ask for help; the same once more changes nothing. */
    Outcome<Findings> answer(Caller caller, Which which, String words, boolean help) {
        Answered step = new Answered(caller.now(), words.strip(), help);
        return open.find(caller, which.author(), which.audit())
                .then(opened -> opened.own()
                        ? add(opened.findings(), step, faults(step.words()), which, caller)
                        : Outcome.refused(
                                Refusal.NOT_NOW, "Only the author says to have read them. Note what you agreed."));
    }

    /** The line manager notes what came of talking about them; the same once more changes nothing. */
    Outcome<Findings> discuss(Caller caller, Which which, Talk talk) {
        Talk clean = new Talk(talk.on(), talk.agreed().strip(), talk.again());
        Discussed step = new Discussed(caller.now(), caller.person().id(), clean);
        return open.find(caller, which.author(), which.audit())
                .then(opened -> opened.own()
                        ? Outcome.refused(Refusal.NOT_NOW, "Your line manager notes what you agreed.")
                        : add(opened.findings(), step, faults(clean, OfficeDay.of(caller.now())), which, caller));
    }

    private Outcome<Findings> add(
            Findings before, FindingsStep step, Optional<String> fault, Which which, Caller caller) {
        if (fault.isPresent()) {
            return new Outcome.Refused<>(Refusal.FAULTY, "This can't be noted.", List.of(fault.get()));
        }
        if (before.endsWith(step)) {
            return new Outcome.Done<>(before);
        }
        if (before.revision().number() != which.version()) {
            return stale();
        }
        if (before.isFull()) {
            return Outcome.refused(Refusal.NOT_NOW, "There is no room for more here; go on in supervision.");
        }
        Event event = before.event(step, caller.person().id());
        Findings next = before.with(step, event);
        return open.returned().keep(next, event) ? new Outcome.Done<>(next) : stale();
    }

    private static Outcome<Findings> stale() {
        return Outcome.refused(Refusal.STALE, "Something was written in between. Load the page again and look.");
    }

    private static Optional<String> faults(String words) {
        return TextCheck.fault(words, NoteWords.LONGEST).map("What you say %s."::formatted);
    }

    private static Optional<String> faults(Talk talk, LocalDate today) {
        if (talk.agreed().isEmpty()) {
            return Optional.of("Say what you agreed, or that nothing needs to change.");
        }
        if (talk.on().isAfter(today)) {
            return Optional.of("The day you talked can't be after today.");
        }
        if (talk.again().filter(day -> !day.isAfter(talk.on())).isPresent()) {
            return Optional.of("The day to look at it again comes after the day you talked.");
        }
        return TextCheck.fault(talk.agreed(), NoteWords.LONGEST).map("What you agreed %s."::formatted);
    }
}
