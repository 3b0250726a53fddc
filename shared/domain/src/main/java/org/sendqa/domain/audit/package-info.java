/** One auditor's judgement of one case: declaration, draft, submission. */
@NullMarked
package org.sendqa.domain.audit;

import org.jspecify.annotations.NullMarked;
