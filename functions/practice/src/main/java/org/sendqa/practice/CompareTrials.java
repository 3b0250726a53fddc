package org.sendqa.practice;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practisers;
import org.sendqa.domain.practice.Trial;
import org.sendqa.edge.Caller;
import org.sendqa.edge.JsonReply;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.practice.ComparisonReply.AnsweredReply;

/** Shows officers side by side what was handed in on the same invented case: how far auditors agree before a round. */
public final class CompareTrials {

    private final PracticeDesk desk;
    private final InventedCases cases;

    CompareTrials(PracticeDesk desk, InventedCases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** Compares those of an open practice; what isn't handed in stays its author's own. */
    Outcome<ComparisonReply> run(Caller caller, String activity) {
        return desk.open(caller, activity)
                .<Outcome<ComparisonReply>>map(open -> new Outcome.Done<>(reply(open)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "There is no practice of this name, or it has ended. See the list."));
    }

    private ComparisonReply reply(Practice.Open open) {
        Practisers may = desk.practisers(open);
        TrialForm form = TrialForm.of(may, cases);
        PeopleNames names = new PeopleNames(desk.people(), may.pack().authority());
        List<AnsweredReply> trials = desk.practices().trials(open).stream()
                .filter(Trial::submitted)
                .map(trial -> answered(open, form, trial, names))
                .sorted(Comparator.comparing(AnsweredReply::name))
                .toList();
        return new ComparisonReply(
                may.activity().id(),
                may.activity().title(),
                form.facts(),
                JsonReply.of(InstrumentJson.write(form.form())),
                trials);
    }

    private AnsweredReply answered(Practice.Open open, TrialForm form, Trial trial, PeopleNames names) {
        var answers = form.filled(desk.practices().drafts(open, trial.person())).answers();
        return new AnsweredReply(names.of(trial.person()), JsonReply.of(AnswersJson.json(answers)));
    }
}
