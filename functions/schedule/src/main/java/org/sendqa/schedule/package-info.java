/** What falls due: cycles are announced, opened, moved on and caught up with, by the calendar and by the table. */
@NullMarked
package org.sendqa.schedule;

import org.jspecify.annotations.NullMarked;
