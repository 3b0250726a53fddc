/** Each function as it would be deployed, run by AWS's own runtime client in a process of its own. */
@NullMarked
package org.sendqa.replays;

import org.jspecify.annotations.NullMarked;
