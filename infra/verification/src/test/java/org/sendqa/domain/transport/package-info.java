/** Proves the solver against every placement there is, and against OR-Tools. */
@NullMarked
package org.sendqa.domain.transport;

import org.jspecify.annotations.NullMarked;
