package org.sendqa.practice;

import java.util.List;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Trial;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/** Lists what somebody may practise on. */
public final class ListTrials {

    private final PracticeDesk desk;

    ListTrials(PracticeDesk desk) {
        this.desk = desk;
    }

    /** The open practices that are for the caller, by activity. */
    Outcome<List<TrialLine>> run(Caller caller) {
        return new Outcome.Done<>(desk.practices().all(caller.person().authority()).stream()
                .flatMap(practice -> practice.ifOpen().stream())
                .filter(open -> desk.isFor(open, caller))
                .map(open -> line(open, caller.person().id()))
                .toList());
    }

    private TrialLine line(Practice.Open open, String person) {
        return new TrialLine(
                open.header().activity(),
                desk.practisers(open).activity().title(),
                desk.practices().trial(open, person).map(Trial::state).orElse(TrialLine.NEW));
    }
}
