/** Tests of what becomes of an uploaded PDF. */
@NullMarked
package org.sendqa.papers.pdf;

import org.jspecify.annotations.NullMarked;
