/** Figures that a person wants to know and no test may depend on, since they are the machine's too. */
@NullMarked
package org.sendqa.benchmarks;

import org.jspecify.annotations.NullMarked;
