/** Runs state machines: each execution on virtual threads, each delay on the discrete clock, each step in a history. */
@NullMarked
package org.sendqa.local.states.execution;

import org.jspecify.annotations.NullMarked;
