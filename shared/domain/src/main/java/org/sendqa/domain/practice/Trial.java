package org.sendqa.domain.practice;

import java.time.Instant;

/**
 * How far somebody is with a form that they practise on.
 *
 * @param person the auditor's id
 * @param submitted whether it was handed in; its answers stay as they are then
 * @param at when it was handed in, or saved last
 */
public record Trial(String person, boolean submitted, Instant at) {

    /** The name of its state, as replies give it. */
    public String state() {
        return submitted ? "submitted" : "begun";
    }
}
