package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.states.definition.Template;

/** Reads whole numbers that a definition computes. */
final class Seconds {

    /** The longest wait, and what a task without a timeout has. */
    static final long MOST = 99_999_999;

    private Seconds() {}

    /** The number, from {@code least} to {@link #MOST}; MOST when there is no template. */
    static long of(@Nullable Template template, String field, View view, long least) {
        if (template == null) {
            return MOST;
        }
        JsonNode value = view.evaluate(template, field);
        if (value.isIntegralNumber() && value.longValue() >= least && value.longValue() <= MOST) {
            return value.longValue();
        }
        throw view.wrong(field, value, "a whole number from " + least + " to " + MOST);
    }
}
