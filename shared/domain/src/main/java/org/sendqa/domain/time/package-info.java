/** Two ways of counting days: internal deadlines shift to working days, windows go by calendar months. */
@NullMarked
package org.sendqa.domain.time;

import org.jspecify.annotations.NullMarked;
