/**
 * Re-does a draw on the command line: {@code make verify}. Needs nothing but the model, so that anybody can read what
 * is checked.
 */
@NullMarked
package org.sendqa.verifier;

import org.jspecify.annotations.NullMarked;
