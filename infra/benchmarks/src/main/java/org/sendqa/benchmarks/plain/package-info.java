/** A function without a framework, to hold the real ones' cold start against. */
@NullMarked
package org.sendqa.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
