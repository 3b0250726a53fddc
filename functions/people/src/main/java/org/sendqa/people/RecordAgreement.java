package org.sendqa.people;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.sharing.Terms;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Puts an agreement on sharing data on record; only from then on its partner's people are given audits (CAP-65). */
final class RecordAgreement {

    private final Packs packs;
    private final Agreements agreements;

    RecordAgreement(Packs packs, Agreements agreements) {
        this.packs = packs;
        this.agreements = agreements;
    }

    /** Records what was agreed; the same again changes nothing. */
    Outcome<Agreement> run(Caller caller, TermsWish wish) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers record agreements. Give yours to them.");
        }
        return new TermsCheck(packs.current(caller.person().authority()))
                .terms(wish, caller.now())
                .then(terms -> keep(caller, terms));
    }

    private Outcome<Agreement> keep(Caller caller, Terms terms) {
        List<Agreement> before = agreements.of(caller.person().authority()).stream()
                .filter(one -> one.terms().partner().equals(terms.partner()))
                .toList();
        return before.stream()
                .filter(one -> one.withdrawnOn().isEmpty() && one.terms().equals(terms))
                .findFirst()
                .<Outcome<Agreement>>map(Outcome.Done::new)
                .orElseGet(() -> add(caller, terms, before.size() + 1));
    }

    private Outcome<Agreement> add(Caller caller, Terms terms, int number) {
        var level = Map.of("level", terms.level().code());
        Event event = new Event("recorded", caller.now(), caller.person().id(), level);
        Agreement next = Agreement.recorded(caller.person().authority(), terms, number, event);
        return agreements.keep(next, event)
                ? new Outcome.Done<>(next)
                : Outcome.refused(Refusal.NOT_NOW, "Somebody recorded one at the same moment. Look at the list again.");
    }
}
