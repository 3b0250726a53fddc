/** What becomes of an uploaded PDF: searched for what should be redacted, made flat, shown page by page. */
@NullMarked
package org.sendqa.papers.pdf;

import org.jspecify.annotations.NullMarked;
