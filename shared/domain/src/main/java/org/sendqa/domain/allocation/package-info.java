/** Who audits what: hard rules that never bend, then least cost, with a sentence for each open slot. */
@NullMarked
package org.sendqa.domain.allocation;

import org.jspecify.annotations.NullMarked;
