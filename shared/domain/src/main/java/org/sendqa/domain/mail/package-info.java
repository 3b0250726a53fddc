/** What is written to people, each letter once. */
@NullMarked
package org.sendqa.domain.mail;

import org.jspecify.annotations.NullMarked;
