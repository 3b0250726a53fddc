/** Which subjects are audited: the draws of a cycle, the officer's look at them, replacement, confirmation. */
@NullMarked
package org.sendqa.sampling;

import org.jspecify.annotations.NullMarked;
