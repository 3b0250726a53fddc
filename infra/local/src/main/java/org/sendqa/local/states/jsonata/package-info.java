/** JSONata as Step Functions understands it: version 2.0.6, with its own functions, and without time and chance. */
@NullMarked
package org.sendqa.local.states.jsonata;

import org.jspecify.annotations.NullMarked;
