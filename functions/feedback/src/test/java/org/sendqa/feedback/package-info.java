/** Tests of what officers write to auditors. */
@NullMarked
package org.sendqa.feedback;

import org.jspecify.annotations.NullMarked;
