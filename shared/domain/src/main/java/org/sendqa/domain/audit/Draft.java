package org.sendqa.domain.audit;

import java.time.Instant;
import java.util.Map;

/**
 * The answers of one section, as last saved.
 *
 * @param answers by question id
 * @param version 1 for the first save, one more for each; what a save is conditional on
 */
public record Draft(String section, Map<String, Answer> answers, int version, Instant savedAt) {

    /** Copies the answers. */
    public Draft {
        answers = Map.copyOf(answers);
    }

    /** How often sections of an audit were saved: it grows with each save, so that two looks can be told apart. */
    public static int saves(Map<String, Draft> drafts) {
        return drafts.values().stream().mapToInt(Draft::version).sum();
    }
}
