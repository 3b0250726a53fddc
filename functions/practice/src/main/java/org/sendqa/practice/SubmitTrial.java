package org.sendqa.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendqa.domain.audit.Completeness;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.FilledForm;
import org.sendqa.domain.instrument.Section;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Trial;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.practice.TrialReply.ReceiptReply;

/** Hands in a form that somebody practises on: complete, and once. Its answers stay where they are. */
public final class SubmitTrial {

    private final PracticeDesk desk;
    private final InventedCases cases;

    SubmitTrial(PracticeDesk desk, InventedCases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** Hands in the caller's own; handed in already, it gives the receipt again. */
    Outcome<ReceiptReply> run(Caller caller, String activity) {
        return desk.own(caller, activity).then(open -> submit(caller, open));
    }

    private Outcome<ReceiptReply> submit(Caller caller, Practice.Open open) {
        String person = caller.person().id();
        Optional<Trial> before = desk.practices().trial(open, person);
        Map<String, Draft> drafts = desk.practices().drafts(open, person);
        TrialForm form = TrialForm.of(desk.practisers(open), cases);
        FilledForm filled = form.filled(drafts);
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.NOT_NOW, "You haven't answered anything yet.");
        }
        if (before.get().submitted()) {
            return receipt(form, filled, before.get());
        }
        List<String> missing = new Completeness(filled).missing();
        if (!missing.isEmpty()) {
            return new Outcome.Refused<>(
                    Refusal.INCOMPLETE, "The form isn't complete yet. Answer what is missing, then submit.", missing);
        }
        Trial next = new Trial(person, true, caller.now());
        return desk.practices().submit(open, next, versions(form, drafts)) ? receipt(form, filled, next) : crossed();
    }

    private static Outcome<ReceiptReply> receipt(TrialForm form, FilledForm filled, Trial trial) {
        return new Outcome.Done<>(
                new ReceiptReply(form.grade(filled), trial.at().toString()));
    }

    private static Outcome<ReceiptReply> crossed() {
        return Outcome.refused(
                Refusal.STALE,
                "Something was saved while you submitted, or the practice has ended. Load it again and look.");
    }

    /** What each section stands at, those never saved too. */
    private static Map<String, Integer> versions(TrialForm form, Map<String, Draft> drafts) {
        return form.form().sections().stream()
                .map(Section::id)
                .collect(Collectors.toMap(
                        section -> section,
                        section -> Optional.ofNullable(drafts.get(section))
                                .map(Draft::version)
                                .orElse(0)));
    }
}
