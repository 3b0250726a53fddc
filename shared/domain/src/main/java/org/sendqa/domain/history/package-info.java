/** What happened to an aggregate, as a chain of digests that outlives the erasure of its payloads. */
@NullMarked
package org.sendqa.domain.history;

import org.jspecify.annotations.NullMarked;
