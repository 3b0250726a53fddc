/** Where the outside meets the use cases: who calls and when, problem replies, stream records, priming. */
@NullMarked
package org.sendqa.edge;

import org.jspecify.annotations.NullMarked;
