/** A register comes in: an upload is prepared, read row by row, made a snapshot and announced to who sent it. */
@NullMarked
package org.sendqa.register;

import org.jspecify.annotations.NullMarked;
