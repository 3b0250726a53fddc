/** The mail service behind its port: Amazon SES, version 2 of its API. */
@NullMarked
package org.sendqa.ses;

import org.jspecify.annotations.NullMarked;
