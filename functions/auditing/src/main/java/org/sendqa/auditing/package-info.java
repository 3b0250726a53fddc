/**
 * The audit itself: what an auditor has to do, the form, the declaration, drafts section by section, one submission.
 */
@NullMarked
package org.sendqa.auditing;

import org.jspecify.annotations.NullMarked;
