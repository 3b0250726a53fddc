package org.sendqa.practice;

import org.sendqa.domain.history.Event;
import org.sendqa.domain.practice.Practice;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Ends the practice of an activity and erases what was tried in it. */
public final class EndPractice {

    private final PracticeDesk desk;

    EndPractice(PracticeDesk desk) {
        this.desk = desk;
    }

    /** Ends it; ended again, it erases what a crash may have left. */
    Outcome<Practice> run(Caller caller, String activity) {
        return switch (desk.practices().of(caller.person().authority(), activity)) {
            case Practice.Open open -> end(caller, open);
            case Practice.Ended ended
            when ended.isFirst() ->
                Outcome.refused(Refusal.UNKNOWN, "There is no practice of this name. Choose one from the list.");
            case Practice.Ended ended -> erased(ended);
        };
    }

    private Outcome<Practice> end(Caller caller, Practice.Open open) {
        Event event = new Event("practice-ended", caller.now(), caller.person().id());
        Practice.Ended ended = open.ended(event);
        return desk.practices().keep(ended, event) ? erased(ended) : crossed();
    }

    private Outcome<Practice> erased(Practice.Ended ended) {
        desk.practices().erase(ended);
        return new Outcome.Done<>(ended);
    }

    /** That somebody was faster. */
    static Outcome<Practice> crossed() {
        return Outcome.refused(
                Refusal.NOT_NOW, "Somebody else opened or ended it at the same moment. Load the page again and look.");
    }
}
