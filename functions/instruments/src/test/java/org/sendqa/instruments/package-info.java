/** Tests of uploading, looking at and approving versions of instruments. */
@NullMarked
package org.sendqa.instruments;

import org.jspecify.annotations.NullMarked;
