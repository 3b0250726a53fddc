/** Tests of windows and working days. */
@NullMarked
package org.sendqa.domain.time;

import org.jspecify.annotations.NullMarked;
