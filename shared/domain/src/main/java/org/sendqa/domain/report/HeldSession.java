package org.sendqa.domain.report;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionRecord;

/**
 * A session of a round as it was held. It names neither a case nor anybody.
 *
 * @param draw whose cases it looked at, as people call it
 * @param number 1 for the first of the draw
 * @param came how many people came
 * @param looks one for each case, in the order in which they were looked at
 */
public record HeldSession(String draw, int number, LocalDate day, int came, List<Look> looks) {

    /** Copies the looks. */
    public HeldSession {
        looks = List.copyOf(looks);
    }

    /**
     * A look at one case.
     *
     * @param sat how many people sat on it
     */
    public record Look(int sat, CaseOutcome outcome) {}

    /** Those of a round, by draw in the pack's order and by number. */
    static List<HeldSession> of(Round round) {
        return round.draws().stream()
                .flatMap(draw -> round.sessions().stream()
                        .filter(session -> session.ref().draw().equals(draw.id()))
                        .map(session -> of(draw.title(), session)))
                .toList();
    }

    private static HeldSession of(String draw, Session session) {
        SessionRecord held = session.record();
        List<Look> looks = held.cases().stream()
                .map(one -> new Look(held.sitting(one).size(), one.outcome()))
                .toList();
        return new HeldSession(
                draw, session.ref().number(), held.day(), held.attended().size(), looks);
    }
}
