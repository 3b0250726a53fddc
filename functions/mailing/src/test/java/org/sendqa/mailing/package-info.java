/** Tests of letters: their words, their markup, and that each is sent at most once. */
@NullMarked
package org.sendqa.mailing;

import org.jspecify.annotations.NullMarked;
