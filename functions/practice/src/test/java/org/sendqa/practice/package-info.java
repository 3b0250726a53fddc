/** Tests of opening a practice, trying its form, looking at what came of it, and ending it. */
@NullMarked
package org.sendqa.practice;

import org.jspecify.annotations.NullMarked;
