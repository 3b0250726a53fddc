/** Workbooks of all kinds, good and bad, and what becomes of them. */
@NullMarked
package org.sendqa.tables.workbook;

import org.jspecify.annotations.NullMarked;
