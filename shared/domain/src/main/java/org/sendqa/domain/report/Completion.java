package org.sendqa.domain.report;

import java.util.List;

/**
 * How far a draw's cases came, from the plan to the submitted audit.
 *
 * @param name the draw, as reports print it
 * @param planned cases the framework asks for
 * @param drawn cases the draw gave, those withdrawn since among them
 * @param allocated audits handed out, those done again included
 * @param handedBack audits released before they were submitted, by what released them
 * @param voided audits that came in and can't stand; counted nowhere else
 * @param submitted audits that came in, the late ones included
 * @param late audits that came in after the due date
 */
public record Completion(
        String name,
        int planned,
        int drawn,
        int allocated,
        HandedBack handedBack,
        int voided,
        int submitted,
        int late) {

    /** Audits handed out that were still open when the cycle closed. */
    public int notSubmitted() {
        return allocated - handedBack.total() - voided - submitted;
    }

    /** Adds up several draws under a name of their own. */
    public static Completion sum(String name, List<Completion> draws) {
        return draws.stream().reduce(new Completion(name, 0, 0, 0, HandedBack.NONE, 0, 0, 0), Completion::plus);
    }

    private Completion plus(Completion other) {
        return new Completion(
                name,
                planned + other.planned,
                drawn + other.drawn,
                allocated + other.allocated,
                handedBack.plus(other.handedBack),
                voided + other.voided,
                submitted + other.submitted,
                late + other.late);
    }
}
