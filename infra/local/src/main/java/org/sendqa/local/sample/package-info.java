/** Sample registers of a real size and shape, made up from published counts and the same for the same seed. */
@NullMarked
package org.sendqa.local.sample;

import org.jspecify.annotations.NullMarked;
