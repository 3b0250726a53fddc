package org.sendqa.local.states.definition;

import java.util.List;

/**
 * Where a flow goes when a state has failed for good.
 *
 * @param errors the names it is for
 * @param next the state to go to
 * @param effect what it leaves behind; the default output is the error
 */
public record Catcher(List<String> errors, String next, Effect effect) {

    /** Copies the names. */
    public Catcher {
        errors = List.copyOf(errors);
    }
}
