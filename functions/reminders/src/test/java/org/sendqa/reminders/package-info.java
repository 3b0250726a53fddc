/** Tests of who is reminded, when, and in which words. */
@NullMarked
package org.sendqa.reminders;

import org.jspecify.annotations.NullMarked;
