/** Tests of what falls due in a cycle and when. */
@NullMarked
package org.sendqa.domain.cycle;

import org.jspecify.annotations.NullMarked;
