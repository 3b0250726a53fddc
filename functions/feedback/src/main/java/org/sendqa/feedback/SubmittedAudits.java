package org.sendqa.feedback;

import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Submitted audits as QA officers look at them. */
record SubmittedAudits(Audits audits) {

    /** One of them, as long as it counts; not for an officer who still has to judge the same case unswayed. */
    Outcome<Audit.Submitted> find(Caller officer, String audit) {
        return submitted(officer, audit)
                .then(in -> judgesItToo(officer, in)
                        ? Outcome.refused(
                                Refusal.NOT_NOW,
                                "You audit this case too. What others answered is open to you once yours is handed in.")
                        : new Outcome.Done<>(in));
    }

    private boolean judgesItToo(Caller officer, Audit.Submitted in) {
        Audit.Header header = in.header();
        return audits.ofAuditor(officer.person().authority(), officer.person().id()).stream()
                .filter(Audit::isOpen)
                .map(Audit::header)
                .anyMatch(own ->
                        own.cycle().equals(header.cycle()) && own.drawId().equals(header.drawId()));
    }

    private Outcome<Audit.Submitted> submitted(Caller officer, String audit) {
        return audits.find(officer.person().authority(), audit)
                .map(found -> switch (found) {
                    case Audit.Submitted in -> new Outcome.Done<>(in);
                    case Audit.Assigned _, Audit.InProgress _ -> refused("This audit isn't handed in at the moment.");
                    case Audit.Released _, Audit.Voided _ -> refused("This audit doesn't count any more.");
                })
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no audit %s.".formatted(audit)));
    }

    private static Outcome<Audit.Submitted> refused(String sentence) {
        return Outcome.refused(Refusal.NOT_NOW, sentence + " The round's page shows how each of its audits stands.");
    }
}
