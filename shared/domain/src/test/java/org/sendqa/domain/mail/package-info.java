/** Tests of what makes two letters the same. */
@NullMarked
package org.sendqa.domain.mail;

import org.jspecify.annotations.NullMarked;
