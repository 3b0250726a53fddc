package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** The size of what may pass between states. Source: AWS Step Functions Developer Guide, "Service quotas". */
public final class Limits {

    /** Bytes of UTF-8 that an input, a result, an output or the variables of one assignment may have: 256 KiB. */
    public static final int MOST_BYTES = 262_144;

    private Limits() {}

    /** Whether that much may pass. */
    public static boolean fits(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    static JsonNode check(JsonNode json, String state, String what) {
        if (fits(json)) {
            return json;
        }
        throw new StateError(
                StateError.DATA_LIMIT,
                "The %s of the state '%s' has more than %d bytes.".formatted(what, state, MOST_BYTES));
    }
}
