/** What other tools export, good and bad, and what becomes of it. */
@NullMarked
package org.sendqa.domain.export;

import org.jspecify.annotations.NullMarked;
