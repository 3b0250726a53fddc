/** Tests of what cannot wait until an audit is submitted. */
@NullMarked
package org.sendqa.domain.concern;

import org.jspecify.annotations.NullMarked;
