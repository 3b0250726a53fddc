package org.sendqa.domain.report;

import java.util.List;

/**
 * How far a draw's cases came, from the plan to the submitted audit.
 *
 * @param name the draw, as reports print it
 * @param planned cases the framework asks for
 * @param drawn cases the draw gave, those withdrawn since among them
 * @param allocated cases handed to an auditor
 * @param handedBack audits given back because the auditor had a hand in the case
 * @param submitted audits that came in, the late ones included
 * @param late audits that came in after the due date
 */
public record Completion(String name, int planned, int drawn, int allocated, int handedBack, int submitted, int late) {

    /** Audits handed out and neither given back nor submitted when the cycle closed. */
    public int notSubmitted() {
        return allocated - handedBack - submitted;
    }

    /** Adds up several draws under a name of their own. */
    public static Completion sum(String name, List<Completion> draws) {
        return draws.stream().reduce(new Completion(name, 0, 0, 0, 0, 0, 0), Completion::plus);
    }

    private Completion plus(Completion other) {
        return new Completion(
                name,
                planned + other.planned,
                drawn + other.drawn,
                allocated + other.allocated,
                handedBack + other.handedBack,
                submitted + other.submitted,
                late + other.late);
    }
}
