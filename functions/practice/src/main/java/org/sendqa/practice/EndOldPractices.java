package org.sendqa.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.OneByOne;

/** The daily sweep: ends practices that nobody ended in their time, and erases what was tried in any that is over. */
final class EndOldPractices {

    private static final String NAME = "EndOldPractices";

    private final PracticeDesk desk;

    EndOldPractices(PracticeDesk desk) {
        this.desk = desk;
    }

    /**
     * Goes round all authorities that have a pack; a second time on the same day there is nothing left to do.
     *
     * @return how many were ended
     * @throws org.sendqa.edge.RetryLater if something failed; all the rest is done then
     */
    int run(Instant now) {
        List<Practice> over = desk.packs().authorities().stream()
                .flatMap(authority -> desk.practices().all(authority).stream())
                .filter(practice -> isOver(practice, OfficeDay.of(now)))
                .toList();
        Event event = new Event("practice-ended", now, NAME);
        OneByOne.forEach(over, practice -> end(practice.header(), event));
        return (int)
                over.stream().flatMap(practice -> practice.ifOpen().stream()).count();
    }

    /** What has ended is looked at too: a crash may have left something of it. */
    private static boolean isOver(Practice practice, LocalDate today) {
        return practice.ifOpen().map(open -> open.lastDay().isBefore(today)).orElse(true);
    }

    /** As it stands by now: going round takes a while, and officers end and open meanwhile. */
    private void end(Practice.Header header, Event event) {
        switch (desk.practices().of(header.authority(), header.activity())) {
            case Practice.Ended ended -> desk.practices().erase(ended);
            case Practice.Open open when isOver(open, OfficeDay.of(event.at())) -> end(open, event);
            case Practice.Open _ -> {
                // Opened anew meanwhile.
            }
        }
    }

    private void end(Practice.Open open, Event event) {
        Practice.Ended ended = open.ended(event);
        if (desk.practices().keep(ended, event)) {
            desk.practices().erase(ended);
        }
    }
}
