/** A state machine as it was understood: records that can only hold what the interpreter can run. */
@NullMarked
package org.sendqa.local.states.definition;

import org.jspecify.annotations.NullMarked;
