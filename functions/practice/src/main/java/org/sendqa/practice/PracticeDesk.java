package org.sendqa.practice;

import java.util.Optional;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practices;
import org.sendqa.domain.practice.Practisers;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** What practice stands on: no audits, no cycles and no outbox, so that it can touch none of them. */
record PracticeDesk(Packs packs, Practices practices, People people) {

    /** Who may try an open practice, on the form that was in force when it was opened. */
    Practisers practisers(Practice.Open open) {
        Practice.Header header = open.header();
        return Practisers.of(packs.byDigest(header.authority(), open.packDigest()), header.activity())
                .orElseThrow();
    }

    /** Whether an open practice is for somebody. */
    boolean isFor(Practice.Open open, Caller caller) {
        return practisers(open).include(open, caller.person(), OfficeDay.of(caller.now()));
    }

    /** An open practice that is for somebody; to others it looks like none. */
    Outcome<Practice.Open> own(Caller caller, String activity) {
        return open(caller, activity)
                .filter(open -> isFor(open, caller))
                .<Outcome<Practice.Open>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN,
                        "There is no practice of this name for you, or it has ended. Your list of audits shows those"
                                + " there are."));
    }

    /** The practice of an activity, if it is open. */
    Optional<Practice.Open> open(Caller caller, String activity) {
        return practices.of(caller.person().authority(), activity).ifOpen();
    }
}
