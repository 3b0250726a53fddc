package org.sendqa.allocation;

import java.util.Optional;
import org.sendqa.domain.audit.Audit;

/**
 * What somebody is told who lost an audit: that nothing is left to do in it, without a word about the case and without
 * blame.
 *
 * @param key one absence brings one letter for all it takes, anything else one for each audit
 */
record LossLetter(String key, String subject, String words) {

    private static final String FEWER = "One audit fewer for you";
    private static final String DONE = " Nothing is left for you to do in it.";
    private static final String ASK = " If you want to know more, ask your QA officer.";

    /** The letter; empty where the audit stands, and for who gave it back themselves. */
    static Optional<LossLetter> of(Audit lost) {
        return lost.lostFor().flatMap(reason -> switch (reason) {
            case DECLARED -> Optional.empty();
            case ABSENT -> Optional.of(away(lost));
            case PASSED_ON ->
                fewer(lost, "relieved/", "An audit that you hadn't begun has gone to a colleague." + DONE);
            case CASE_LEFT ->
                fewer(lost, "no-longer/", "The case of one of your audits is no longer part of this round." + DONE);
            case FOUND, TAKEN_BACK -> fewer(lost, "no-longer/", takenBack(lost) + DONE + ASK);
        });
    }

    private static LossLetter away(Audit lost) {
        return new LossLetter(
                "away/" + lost.header().cycle().id(),
                "You are away, so audits of this round go to others",
                "Audits of this round that you hadn't begun aren't yours any more, and nothing is left for you to do in"
                        + " them. Any that you had begun stay on your list.");
    }

    private static String takenBack(Audit lost) {
        return lost instanceof Audit.Voided
                ? "An audit that you submitted isn't counted any more. What you wrote is kept."
                : "An audit of this round isn't yours any more.";
    }

    private static Optional<LossLetter> fewer(Audit lost, String kind, String words) {
        return Optional.of(new LossLetter(kind + lost.id(), FEWER, words));
    }
}
