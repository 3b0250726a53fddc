/** What a round of audits found, counted and worded for those who must act. */
@NullMarked
package org.sendqa.domain.report;

import org.jspecify.annotations.NullMarked;
