package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A line of an execution's history.
 *
 * @param id from 1, in the order of happening
 * @param previousId the event it followed from; 0 for the first
 * @param type its name in the API, as {@code TaskStateEntered}
 * @param details what the API tells about it; may be empty
 */
public record HistoryEvent(long id, long previousId, Instant at, String type, ObjectNode details) {

    /** The field under which the API shows the details. */
    public String detailsName() {
        String name = type.endsWith("StateEntered") || type.endsWith("StateExited")
                ? type.substring(type.lastIndexOf("State"))
                : type;
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "EventDetails";
    }
}
