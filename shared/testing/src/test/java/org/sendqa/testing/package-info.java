/** The in-memory ports under their contracts. */
@NullMarked
package org.sendqa.testing;

import org.jspecify.annotations.NullMarked;
