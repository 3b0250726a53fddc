/** The forms a report takes: a page for screens and mails, the same page on paper, a workbook to count on with. */
@NullMarked
package org.sendqa.reporting.rendering;

import org.jspecify.annotations.NullMarked;
