/** Tests of what the edge does with batches. */
@NullMarked
package org.sendqa.edge;

import org.jspecify.annotations.NullMarked;
