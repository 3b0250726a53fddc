/** Registers read row by row. */
@NullMarked
package org.sendqa.domain.register;

import org.jspecify.annotations.NullMarked;
