/** Tests of the language of conditions. */
@NullMarked
package org.sendqa.domain.expression;

import org.jspecify.annotations.NullMarked;
