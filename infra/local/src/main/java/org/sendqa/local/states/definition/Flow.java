package org.sendqa.local.states.definition;

import java.util.Map;
import java.util.Objects;

/**
 * States that hand on to one another: a machine's own, a branch's or an item's.
 *
 * @param startAt the name of the first
 * @param states by name; every {@code Next} names one of them
 */
public record Flow(String startAt, Map<String, State> states) {

    /** Copies the states. */
    public Flow {
        states = Map.copyOf(states);
    }

    /** The state of that name, which must be one of this flow's. */
    public State state(String name) {
        return Objects.requireNonNull(states.get(name), name);
    }
}
