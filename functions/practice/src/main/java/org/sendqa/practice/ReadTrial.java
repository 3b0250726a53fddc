package org.sendqa.practice;

import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practisers;
import org.sendqa.domain.practice.Trial;
import org.sendqa.edge.Caller;
import org.sendqa.edge.DraftReply;
import org.sendqa.edge.JsonReply;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.RouteReply;
import org.sendqa.practice.TrialReply.ReadingReply;
import org.sendqa.practice.TrialReply.ReceiptReply;

/** Shows somebody the form that they practise on, with its invented case and what they have answered. */
public final class ReadTrial {

    private final PracticeDesk desk;
    private final InventedCases cases;

    ReadTrial(PracticeDesk desk, InventedCases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** Reads the caller's own. */
    Outcome<TrialReply> run(Caller caller, String activity) {
        return desk.own(caller, activity)
                .then(open -> new Outcome.Done<>(reply(open, caller.person().id())));
    }

    private TrialReply reply(Practice.Open open, String person) {
        Practisers may = desk.practisers(open);
        TrialForm form = TrialForm.of(may, cases);
        Map<String, Draft> drafts = desk.practices().drafts(open, person);
        Optional<Trial> trial = desk.practices().trial(open, person);
        ReceiptReply receipt = trial.filter(Trial::submitted)
                .map(one -> new ReceiptReply(
                        form.grade(form.filled(drafts)), one.at().toString()))
                .orElse(null);
        return new TrialReply(
                may.activity().id(),
                may.activity().title(),
                trial.map(Trial::state).orElse(TrialLine.NEW),
                form.facts(),
                ReadingReply.of(form.invented()),
                JsonReply.of(InstrumentJson.write(form.form())),
                DraftReply.of(drafts),
                receipt,
                open.lastDay().toString(),
                RouteReply.of(may.pack().framework().safeguarding()));
    }
}
