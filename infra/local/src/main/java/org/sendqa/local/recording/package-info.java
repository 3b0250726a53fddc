/** Notes which AWS calls each function makes, and compares them with what its policies grant. */
@NullMarked
package org.sendqa.local.recording;

import org.jspecify.annotations.NullMarked;
