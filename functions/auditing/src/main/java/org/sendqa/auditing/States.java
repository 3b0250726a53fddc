package org.sendqa.auditing;

import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Says why an audit as it stands doesn't permit what was asked. */
final class States {

    private States() {}

    /** Why an audit can't be answered as it stands. */
    static <T> Outcome<T> refusal(Audit audit) {
        return Outcome.refused(
                Refusal.NOT_NOW,
                switch (audit) {
                    case Audit.Assigned _ ->
                        "This audit hasn't begun. First declare whether you had a hand in the case.";
                    case Audit.InProgress _ -> "This audit has begun already. Load it again and go on.";
                    case Audit.Submitted submitted ->
                        ("This audit was submitted on %s and stays as it is."
                                        + " If something in it is wrong, tell your QA officer.")
                                .formatted(DateWords.day(OfficeDay.of(submitted.at())));
                    case Audit.Released released ->
                        (released.reason() == ReleaseReason.DECLARED
                                        ? "This audit was given back."
                                        : "This audit isn't yours any more.")
                                + " There is nothing more for you to do.";
                    case Audit.Voided _ ->
                        "This audit was voided. It is kept and doesn't count; there is nothing more for you to do.";
                });
    }

    /** That somebody was faster. */
    static <T> Outcome<T> changed() {
        return Outcome.refused(
                Refusal.NOT_NOW, "Something changed this audit or its round in between. Load it again and look.");
    }

    /** That the closing day is over. */
    static <T> Outcome<T> closed(Audit audit) {
        return Outcome.refused(
                Refusal.NOT_NOW,
                "This round closed on %s and takes no more answers. Tell your QA officer if yours should still count."
                        .formatted(DateWords.day(audit.header().deadline().closesOn())));
    }
}
