/** Redacted papers that are read in SEND QA: prepared by one person, checked by another, unreadable after a while. */
@NullMarked
package org.sendqa.domain.papers;

import org.jspecify.annotations.NullMarked;
