/** Tests of what is said about a drawn case's papers. */
@NullMarked
package org.sendqa.papers;

import org.jspecify.annotations.NullMarked;
