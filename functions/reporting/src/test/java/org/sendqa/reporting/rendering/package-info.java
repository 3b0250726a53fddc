/** Tests of the forms a report takes. */
@NullMarked
package org.sendqa.reporting.rendering;

import org.jspecify.annotations.NullMarked;
