package org.sendqa.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practisers;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Opens the practice of an activity on its form as it stands. Nobody is told: the officer does that. */
public final class OpenPractice {

    private final PracticeDesk desk;

    OpenPractice(PracticeDesk desk) {
        this.desk = desk;
    }

    /** Opens it for some auditors, or for all if none are named; open for the same ones, nothing changes. */
    Outcome<Practice> run(Caller caller, String activity, List<String> auditors) {
        return Practisers.of(desk.packs().current(caller.person().authority()), activity)
                .map(may -> may.obstacle()
                        .<Outcome<Practice>>map(sentence -> Outcome.refused(Refusal.NOT_NOW, sentence))
                        .orElseGet(() -> open(caller, may, auditors)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "The framework has no such activity that audits. Choose one from the list."));
    }

    private Outcome<Practice> open(Caller caller, Practisers may, List<String> auditors) {
        List<String> known = may.among(desk.people().all(may.pack().authority()), OfficeDay.of(caller.now())).stream()
                .map(Person::id)
                .toList();
        List<String> others =
                auditors.stream().filter(Predicate.not(known::contains)).toList();
        if (known.isEmpty() || !others.isEmpty()) {
            return new Outcome.Refused<>(
                    Refusal.FAULTY,
                    "Only those who may audit for it can practise. List people and their roles under People first.",
                    others.stream()
                            .map("'%s' doesn't audit for it at present."::formatted)
                            .toList());
        }
        return switch (desk.practices()
                .of(may.pack().authority(), may.activity().id())) {
            case Practice.Open open when isForThose(open, auditors) -> new Outcome.Done<>(open);
            case Practice.Open open -> isOpen(open);
            case Practice.Ended ended -> open(caller, ended, may, auditors);
        };
    }

    /** What a crash left of an earlier one goes first. */
    private Outcome<Practice> open(Caller caller, Practice.Ended ended, Practisers may, List<String> auditors) {
        desk.practices().erase(ended);
        var number = Map.of("auditors", Integer.toString(auditors.size()));
        Event event = new Event("practice-opened", caller.now(), caller.person().id(), number);
        Practice.Open open =
                ended.opened(may.pack().digest(), auditors.stream().distinct().toList(), event);
        return desk.practices().keep(open, event) ? new Outcome.Done<>(open) : EndPractice.crossed();
    }

    private static boolean isForThose(Practice.Open open, List<String> auditors) {
        return new HashSet<>(open.auditors()).equals(new HashSet<>(auditors));
    }

    private static Outcome<Practice> isOpen(Practice.Open open) {
        return Outcome.refused(
                Refusal.NOT_NOW,
                "It is open for others since %s. End it first; what was tried is erased then."
                        .formatted(DateWords.day(OfficeDay.of(open.at()))));
    }
}
