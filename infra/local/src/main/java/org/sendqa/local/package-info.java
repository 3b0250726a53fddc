/**
 * The local AWS: runs what {@code template.yaml} declares on this machine, with the same handlers and no Docker. For
 * development only; it listens on 127.0.0.1 and is on no deployed class path.
 */
@NullMarked
package org.sendqa.local;

import org.jspecify.annotations.NullMarked;
