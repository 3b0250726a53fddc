/** Tests of what is asked of the mail service and how its answers are understood. */
@NullMarked
package org.sendqa.ses;

import org.jspecify.annotations.NullMarked;
