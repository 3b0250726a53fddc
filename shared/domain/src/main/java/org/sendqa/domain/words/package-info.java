/** Words as people type them: which one was probably meant. */
@NullMarked
package org.sendqa.domain.words;

import org.jspecify.annotations.NullMarked;
