/** Tests of reading and writing JSON. */
@NullMarked
package org.sendqa.domain.json;

import org.jspecify.annotations.NullMarked;
