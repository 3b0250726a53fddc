/** Who looked at the data of cases, and when. */
@NullMarked
package org.sendqa.domain.access;

import org.jspecify.annotations.NullMarked;
