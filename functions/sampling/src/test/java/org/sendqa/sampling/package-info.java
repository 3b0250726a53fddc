/** Tests of drawing, presenting, replacing and confirming samples. */
@NullMarked
package org.sendqa.sampling;

import org.jspecify.annotations.NullMarked;
