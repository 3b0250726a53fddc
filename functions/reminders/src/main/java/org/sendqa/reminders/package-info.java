/** Who still has an audit to answer is reminded, in one letter a day at most and never about what is submitted. */
@NullMarked
package org.sendqa.reminders;

import org.jspecify.annotations.NullMarked;
