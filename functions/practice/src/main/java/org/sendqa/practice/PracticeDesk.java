package org.sendqa.practice;

import java.util.Optional;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practices;
import org.sendqa.domain.practice.Practisers;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** What practice stands on: no audits, no cycles and no outbox, so that it can touch none of them. */
record PracticeDesk(Packs packs, InstrumentUploads uploads, Practices practices, People people) {

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

    /** An open practice that is for somebody, unless its form was withdrawn; to others it looks like none. */
    Outcome<Practice.Open> own(Caller caller, String activity) {
        return open(caller, activity)
                .filter(open -> isFor(open, caller))
                .<Outcome<Practice.Open>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN,
                        "There is no practice of this name for you, or it has ended. Your list of audits shows those"
                                + " there are."))
                .then(this::onStandingForm);
    }

    private Outcome<Practice.Open> onStandingForm(Practice.Open open) {
        Instrument form = practisers(open).form();
        return uploads.of(open.header().authority())
                .findWithdrawn(form.id(), form.version())
                .map(withdrawn -> Outcome.<Practice.Open>refused(
                        Refusal.NOT_NOW,
                        "This form was withdrawn on %s: %s. Nothing more is saved on it; your QA officer will open"
                                        .formatted(DateWords.day(OfficeDay.of(withdrawn.at())), withdrawn.reason())
                                + " another practice."))
                .orElseGet(() -> new Outcome.Done<>(open));
    }

    /** The practice of an activity, if it is open. */
    Optional<Practice.Open> open(Caller caller, String activity) {
        return practices.of(caller.person().authority(), activity).ifOpen();
    }
}
