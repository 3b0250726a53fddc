package org.sendqa.local.states.definition;

/** Where a flow goes after a state. */
public sealed interface Transition {

    /** On to this state. */
    record Next(String state) implements Transition {}

    /** Nowhere: the flow ends with this state's output. */
    record End() implements Transition {}
}
