/** Auditors try a form on an invented case before their first round; officers open that, watch it and end it. */
@NullMarked
package org.sendqa.practice;

import org.jspecify.annotations.NullMarked;
