/** One month of Dorset's EHC plan audits, played by made-up people through the public HTTP API. */
@NullMarked
package org.sendqa.local.demo;

import org.jspecify.annotations.NullMarked;
