/** Tests of the days on which reminders go. */
@NullMarked
package org.sendqa.domain.reminder;

import org.jspecify.annotations.NullMarked;
