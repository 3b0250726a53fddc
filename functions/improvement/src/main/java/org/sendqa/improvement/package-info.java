/** What can't wait for a report: an auditor raises it, those who must act are told, and somebody acknowledges it. */
@NullMarked
package org.sendqa.improvement;

import org.jspecify.annotations.NullMarked;
