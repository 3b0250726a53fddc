/**
 * Reads worksheets of Excel workbooks (ISO/IEC 29500, {@code .xlsx}) row by row, whoever made them: what a workbook may
 * unpack to, hold and nest is bounded by counting, and what goes beyond is refused in a sentence.
 */
@NullMarked
package org.sendqa.tables.workbook;

import org.jspecify.annotations.NullMarked;
