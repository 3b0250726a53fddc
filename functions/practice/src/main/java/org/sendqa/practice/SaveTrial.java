package org.sendqa.practice;

import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Trial;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.WantedSection;

/** Saves a section of a form that somebody practises on, under the conditions of a real one. */
public final class SaveTrial {

    private final PracticeDesk desk;

    SaveTrial(PracticeDesk desk) {
        this.desk = desk;
    }

    /** Saves over the version that was loaded. */
    Outcome<Draft> run(Caller caller, String activity, WantedSection wanted) {
        return desk.own(caller, activity)
                .then(open ->
                        wanted.in(desk.practisers(open).form(), caller.now()).then(next -> save(caller, open, next)));
    }

    private Outcome<Draft> save(Caller caller, Practice.Open open, Draft next) {
        String person = caller.person().id();
        if (desk.practices().save(open, person, next)) {
            return new Outcome.Done<>(next);
        }
        return desk.own(caller, open.header().activity())
                .then(now -> desk.practices()
                                .trial(now, person)
                                .filter(Trial::submitted)
                                .isPresent()
                        ? Outcome.refused(Refusal.NOT_NOW, "You handed in this practice; its answers stay as they are.")
                        : WantedSection.stale());
    }
}
