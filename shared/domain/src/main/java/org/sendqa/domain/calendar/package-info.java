/**
 * The authority's year: terms, half terms, closures and quarters, and which periods an activity that comes round has in
 * it. For internal work only; statutory clocks count calendar weeks and know nothing of this.
 */
@NullMarked
package org.sendqa.domain.calendar;

import org.jspecify.annotations.NullMarked;
