/** Officers upload versions of instruments as workbooks, look at them as forms, and approve them. */
@NullMarked
package org.sendqa.instruments;

import org.jspecify.annotations.NullMarked;
