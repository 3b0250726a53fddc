/** What came in is read by QA officers, who write to its auditor about it; the auditor says to have read that. */
@NullMarked
package org.sendqa.feedback;

import org.jspecify.annotations.NullMarked;
