/** Runs the functions as they are deployed: an exploded folder per feature, JSON in, JSON out. */
@NullMarked
package org.sendqa.local.lambda;

import org.jspecify.annotations.NullMarked;
