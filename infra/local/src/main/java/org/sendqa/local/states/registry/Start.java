package org.sendqa.local.states.registry;

import org.sendqa.local.states.execution.Execution;

/** What became of a wish to start an execution. */
public sealed interface Start {

    /** It runs; also the answer when it ran already under that name with an equal input. */
    record Started(Execution execution) implements Start {}

    /** The name is taken: by one that is closed, or that runs with another input. */
    record NameTaken(Execution execution) implements Start {}

    /** No machine has that ARN. */
    record NoSuchMachine(String arn) implements Start {}

    /** The name isn't allowed; says why. */
    record BadName(String why) implements Start {}

    /** The input has more than 256 KiB. */
    record InputTooLong() implements Start {}
}
