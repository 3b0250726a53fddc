/** What wakes functions and state machines: EventBridge rules and schedules, and the streams of tables. */
@NullMarked
package org.sendqa.local.events;

import org.jspecify.annotations.NullMarked;
