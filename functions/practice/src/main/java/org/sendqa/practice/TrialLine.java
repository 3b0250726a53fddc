package org.sendqa.practice;

/**
 * A form that somebody may practise on.
 *
 * @param title the activity's
 * @param state {@code new}, {@code begun} or {@code submitted}
 */
public record TrialLine(String activity, String title, String state) {

    /** The state before the first answer. */
    static final String NEW = "new";
}
