/** The draw: frame, tickets, reserves, replacement, and the certificate anybody can re-do it from. */
@NullMarked
package org.sendqa.domain.sampling;

import org.jspecify.annotations.NullMarked;
