/**
 * The statutory clocks of a case: by which day the law, the authority or a target asks for each step, and whether it
 * was kept. Time runs in calendar weeks and knows no weekend, holiday or closure. It shares nothing with the working
 * days of internal deadlines, so that neither can slip into the other.
 */
@NullMarked
package org.sendqa.domain.clock;

import org.jspecify.annotations.NullMarked;
