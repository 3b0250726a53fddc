/** How fast audits are allocated, beside OR-Tools' min-cost flow on the same problems in the same run. */
@NullMarked
package org.sendqa.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
