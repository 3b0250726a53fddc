/** Tests of papers that are read in SEND QA. */
@NullMarked
package org.sendqa.domain.papers;

import org.jspecify.annotations.NullMarked;
