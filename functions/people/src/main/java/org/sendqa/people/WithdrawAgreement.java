package org.sendqa.people;

import java.util.List;
import org.sendqa.domain.audit.LapsedAudits;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Ends an agreement before its last day: from this moment on its partner's people are shown no papers under it. */
final class WithdrawAgreement {

    private final Agreements agreements;
    private final LapsedAudits lapsed;

    WithdrawAgreement(Agreements agreements, LapsedAudits lapsed) {
        this.agreements = agreements;
        this.lapsed = lapsed;
    }

    /** Withdraws; again, it only tells what is left. */
    Outcome<WithdrawnAgreement> run(Caller caller, String id) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers withdraw agreements. Ask yours to do it.");
        }
        return agreements
                .find(caller.person().authority(), id)
                .map(found -> found.withdrawnOn().isPresent() ? told(caller, found) : withdraw(caller, found))
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no such agreement. Look at the list."));
    }

    private Outcome<WithdrawnAgreement> withdraw(Caller caller, Agreement found) {
        Event event = new Event("withdrawn", caller.now(), caller.person().id());
        Agreement next = found.withdrawn(event);
        return agreements.keep(next, event)
                ? told(caller, next)
                : Outcome.refused(Refusal.NOT_NOW, "Somebody changed it at the same moment. Look at the list again.");
    }

    private Outcome<WithdrawnAgreement> told(Caller caller, Agreement agreement) {
        List<String> left = lapsed.on(agreement.authority(), OfficeDay.of(caller.now()));
        return new Outcome.Done<>(new WithdrawnAgreement(agreement, left));
    }
}
