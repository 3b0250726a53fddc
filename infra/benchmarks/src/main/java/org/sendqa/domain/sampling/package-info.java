/** A draw of any size, without the pack and the register behind it: what only this package of the model sees. */
@NullMarked
package org.sendqa.domain.sampling;

import org.jspecify.annotations.NullMarked;
