/** Shows what {@code make verify} refuses. */
@NullMarked
package org.sendqa.verifier;

import org.jspecify.annotations.NullMarked;
