/** The outbox is drained: each letter is claimed, composed, handed to the mail service once, and its answer kept. */
@NullMarked
package org.sendqa.mailing;

import org.jspecify.annotations.NullMarked;
