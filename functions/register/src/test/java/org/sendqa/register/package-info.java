/** Registers on their way in. */
@NullMarked
package org.sendqa.register;

import org.jspecify.annotations.NullMarked;
