/** Tests of the authority's year and of every cadence over it. */
@NullMarked
package org.sendqa.domain.calendar;

import org.jspecify.annotations.NullMarked;
