/**
 * What is written back about an audit: by QA officers to its auditor, and what it found to the authors of the work and
 * their line managers; and for how long they may look back at it.
 */
@NullMarked
package org.sendqa.domain.feedback;

import org.jspecify.annotations.NullMarked;
