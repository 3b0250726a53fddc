package org.sendqa.local.states.definition;

import org.jspecify.annotations.Nullable;

/**
 * A whole state machine, ready to run.
 *
 * @param flow its states
 * @param timeoutSeconds how long an execution may last; null for no limit
 */
public record Machine(Flow flow, @Nullable Long timeoutSeconds) {}
