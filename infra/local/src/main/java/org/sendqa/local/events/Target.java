package org.sendqa.local.events;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes an event for a function or a state machine. */
@FunctionalInterface
interface Target {

    /**
     * Hands the event over; what happens to it afterwards is the target's own business.
     *
     * @param source which rule or schedule it comes from
     * @param id unique and the same in each run, for an execution's name
     */
    void take(String source, String id, JsonNode event);
}
