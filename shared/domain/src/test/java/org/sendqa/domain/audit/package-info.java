/** Tests of answers, their checks, and the steps of an audit. */
@NullMarked
package org.sendqa.domain.audit;

import org.jspecify.annotations.NullMarked;
