/** Tests of what can't wait for a report. */
@NullMarked
package org.sendqa.improvement;

import org.jspecify.annotations.NullMarked;
