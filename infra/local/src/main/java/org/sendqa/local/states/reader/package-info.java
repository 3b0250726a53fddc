/**
 * Reads a state machine's definition and refuses, by name and line, whatever the interpreter wouldn't run exactly as
 * AWS does.
 */
@NullMarked
package org.sendqa.local.states.reader;

import org.jspecify.annotations.NullMarked;
