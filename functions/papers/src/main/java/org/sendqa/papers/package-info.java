/** The documents of a drawn case: what of them was never sent. */
@NullMarked
package org.sendqa.papers;

import org.jspecify.annotations.NullMarked;
