/** The documents of a drawn case: prepared and read here, or never sent. */
@NullMarked
package org.sendqa.papers;

import org.jspecify.annotations.NullMarked;
