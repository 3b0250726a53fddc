/** Several named people look at cases together: which cases, who may sit on which, and the one record of it. */
@NullMarked
package org.sendqa.domain.session;

import org.jspecify.annotations.NullMarked;
