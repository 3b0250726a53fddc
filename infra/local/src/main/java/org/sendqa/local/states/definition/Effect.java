package org.sendqa.local.states.definition;

import org.jspecify.annotations.Nullable;

/**
 * What a state, a choice rule or a catcher leaves behind. Both are evaluated with the variables as they were before.
 *
 * @param assign an object of variables to set; null for none
 * @param output the output; null for the default, which differs by state
 */
public record Effect(@Nullable Template assign, @Nullable Template output) {}
