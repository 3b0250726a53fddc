/** The report: compiled from a closed cycle, rendered in every form, released to those who must act. */
@NullMarked
package org.sendqa.reporting;

import org.jspecify.annotations.NullMarked;
