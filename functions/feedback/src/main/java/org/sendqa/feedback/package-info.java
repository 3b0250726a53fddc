/**
 * What came in is read by QA officers, who write to its auditor about it; the auditor says to have read that. What went
 * back to authors is read by them and their line managers, who note what they agreed.
 */
@NullMarked
package org.sendqa.feedback;

import org.jspecify.annotations.NullMarked;
