/** AWS's own Java runtime client around a built function: what happens in the cloud and in-process calls hide. */
@NullMarked
package org.sendqa.local.runtime;

import org.jspecify.annotations.NullMarked;
