package org.sendqa.local.states.registry;

import org.sendqa.local.states.definition.Machine;

/** A machine that is deployed under a name. */
public record StateMachine(String name, String arn, Machine machine) {

    /** The ARN of this machine's execution of that name. */
    public String executionArn(String executionName) {
        return arn.replace(":stateMachine:", ":execution:") + ":" + executionName;
    }
}
