/** Sessions, tested without a network. */
@NullMarked
package org.sendqa.domain.session;

import org.jspecify.annotations.NullMarked;
