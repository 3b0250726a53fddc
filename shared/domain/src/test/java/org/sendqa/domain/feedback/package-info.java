/** Tests of what is written to auditors, and of how long they may look back. */
@NullMarked
package org.sendqa.domain.feedback;

import org.jspecify.annotations.NullMarked;
