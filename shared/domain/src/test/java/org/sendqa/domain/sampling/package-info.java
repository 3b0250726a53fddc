/** Tests of the draw and its certificate. */
@NullMarked
package org.sendqa.domain.sampling;

import org.jspecify.annotations.NullMarked;
