package org.sendqa.local.states.execution;

/** Puts failed expressions into the history, where their author looks first. */
final class EvaluationFailures {

    private EvaluationFailures() {}

    static void note(StateError error, String state, Strand strand) {
        if (error.isQueryOf(state)) {
            strand.record(
                    "EvaluationFailed",
                    details -> details.put("state", state)
                            .put("error", error.error())
                            .put("cause", error.explanation()));
        }
    }
}
