/** What QA officers write to an auditor about an audit, and for how long that auditor may look back at it. */
@NullMarked
package org.sendqa.domain.feedback;

import org.jspecify.annotations.NullMarked;
