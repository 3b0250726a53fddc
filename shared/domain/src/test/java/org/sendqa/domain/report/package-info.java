/** Tests of what a round is counted to. */
@NullMarked
package org.sendqa.domain.report;

import org.jspecify.annotations.NullMarked;
