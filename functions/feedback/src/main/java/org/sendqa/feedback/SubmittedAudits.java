package org.sendqa.feedback;

import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Submitted audits as others than their auditors look at them. */
record SubmittedAudits(Audits audits) {

    /** One of them, as long as it counts; not for an officer who still has to judge the same case unswayed. */
    Outcome<Audit.Submitted> find(Caller officer, String audit) {
        return submitted(officer, audit).then(in -> unswayed(officer, in));
    }

    /** An audit for somebody to read; refused while they still have to judge the same case. */
    <A extends Audit> Outcome<A> unswayed(Caller reader, A audit) {
        Audit.Header header = audit.header();
        boolean judgesItToo = audits
                .ofAuditor(reader.person().authority(), reader.person().id())
                .stream()
                .filter(Audit::isOpen)
                .map(Audit::header)
                .anyMatch(own ->
                        own.cycle().equals(header.cycle()) && own.drawId().equals(header.drawId()));
        return judgesItToo
                ? Outcome.refused(
                        Refusal.NOT_NOW,
                        "You audit this case too. What others answered is open to you once yours is handed in.")
                : new Outcome.Done<>(audit);
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
