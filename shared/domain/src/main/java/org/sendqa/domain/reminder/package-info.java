/** On which days somebody who has an open audit is written to, and in which tone. */
@NullMarked
package org.sendqa.domain.reminder;

import org.jspecify.annotations.NullMarked;
