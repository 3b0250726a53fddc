/** What can't wait until an audit is submitted: safeguarding concerns, and what must be put right in a case now. */
@NullMarked
package org.sendqa.domain.concern;

import org.jspecify.annotations.NullMarked;
