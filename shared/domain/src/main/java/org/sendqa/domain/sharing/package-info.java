/** What may be shared with people from outside, agreed with them before they take part. */
@NullMarked
package org.sendqa.domain.sharing;

import org.jspecify.annotations.NullMarked;
