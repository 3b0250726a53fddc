/**
 * The clock of the local AWS: time moves only from one queued event to the next, and only when nothing is in flight, so
 * that a year of waits, retries and schedules is replayed in minutes and always in the same order.
 */
@NullMarked
package org.sendqa.local.clock;

import org.jspecify.annotations.NullMarked;
