/** The local AWS's Step Functions; here only what it needs from outside: functions that its tasks can invoke. */
@NullMarked
package org.sendqa.local.states;

import org.jspecify.annotations.NullMarked;
