/** Proves the allocation against its hard rules and against every allocation there is. */
@NullMarked
package org.sendqa.domain.allocation;

import org.jspecify.annotations.NullMarked;
