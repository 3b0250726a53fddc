/** Conditions: one small language that says when a question is asked, parsed once and always answered by yes or no. */
@NullMarked
package org.sendqa.domain.expression;

import org.jspecify.annotations.NullMarked;
