/** The state machines of the local AWS and their executions: deployed by name, started by ARN. */
@NullMarked
package org.sendqa.local.states.registry;

import org.jspecify.annotations.NullMarked;
