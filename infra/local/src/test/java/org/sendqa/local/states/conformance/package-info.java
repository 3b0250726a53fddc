/**
 * The table of conformance cases: what the interpreter does, each with the place in AWS's documents that says so. The
 * cases are files under {@code src/test/resources/conformance}.
 */
@NullMarked
package org.sendqa.local.states.conformance;

import org.jspecify.annotations.NullMarked;
