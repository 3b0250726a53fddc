/** One time round of an activity, from its announcement to its report. */
@NullMarked
package org.sendqa.domain.cycle;

import org.jspecify.annotations.NullMarked;
