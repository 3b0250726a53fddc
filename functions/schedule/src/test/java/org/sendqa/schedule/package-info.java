/** Tests of what the calendar, the daily round and the table's stream set going. */
@NullMarked
package org.sendqa.schedule;

import org.jspecify.annotations.NullMarked;
