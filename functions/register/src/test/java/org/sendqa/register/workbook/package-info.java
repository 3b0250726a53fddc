/** Workbooks of all kinds, good and bad, and what becomes of them. */
@NullMarked
package org.sendqa.register.workbook;

import org.jspecify.annotations.NullMarked;
