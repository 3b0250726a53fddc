package org.sendqa.allocation;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.time.DateWords;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Says why a session isn't shown or its record isn't saved, and what to do. */
final class SessionRefusals {

    private SessionRefusals() {}

    /** That there is no session to speak of. */
    static <T> Outcome<T> none() {
        return Outcome.refused(
                Refusal.UNKNOWN, "The case of this audit isn't looked at in a session, or isn't yours any more.");
    }

    static <T> Outcome<T> undeclared() {
        return Outcome.refused(
                Refusal.NOT_NOW,
                "Open the audit first and declare whether you had a hand in its case; then you can keep this record.");
    }

    static <T> Outcome<T> closed(Audit own) {
        return Outcome.refused(
                Refusal.NOT_NOW,
                "This round closed on %s and takes nothing more. Tell your QA officer if it should still count."
                        .formatted(DateWords.day(own.header().deadline().closesOn())));
    }

    static <T> Outcome<T> over() {
        return Outcome.refused(
                Refusal.NOT_NOW, "Every audit of this session is handed in, so that its record stays as it is.");
    }

    static <T> Outcome<T> stale() {
        return Outcome.refused(
                Refusal.STALE,
                "Somebody else saved this record since you loaded it."
                        + " Load it again, compare, and save what should stand.");
    }

    static <T> Outcome<T> less() {
        return Outcome.refused(
                Refusal.FAULTY, "Every case had its outcome already. Change it, but leave none without.");
    }

    static <T> Outcome<T> faulty(List<String> faults) {
        return new Outcome.Refused<>(
                Refusal.FAULTY, "This record can't stand as it is. Nothing of it was saved.", faults);
    }
}
