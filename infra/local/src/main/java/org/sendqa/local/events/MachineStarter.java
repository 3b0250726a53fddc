package org.sendqa.local.events;

import com.fasterxml.jackson.databind.JsonNode;

/** Starts an execution of a state machine. */
@FunctionalInterface
public interface MachineStarter {

    /**
     * Starts it and returns at once.
     *
     * @param machine the state machine's ARN
     * @param name the execution's name
     */
    void start(String machine, String name, JsonNode input);
}
