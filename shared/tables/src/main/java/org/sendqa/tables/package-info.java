/** Reads the tables that people upload, CSV files and workbooks, and refuses in a sentence what is neither. */
@NullMarked
package org.sendqa.tables;

import org.jspecify.annotations.NullMarked;
