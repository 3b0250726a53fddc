/** Tests of compiling, rendering, releasing and reading reports. */
@NullMarked
package org.sendqa.reporting;

import org.jspecify.annotations.NullMarked;
