/** Audit tools: their scales, sections and questions, when each is asked, and how versions follow each other. */
@NullMarked
package org.sendqa.domain.instrument;

import org.jspecify.annotations.NullMarked;
