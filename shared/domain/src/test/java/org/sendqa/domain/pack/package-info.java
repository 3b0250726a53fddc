/** Tests of what falls due in a cycle and when. */
@NullMarked
package org.sendqa.domain.pack;

import org.jspecify.annotations.NullMarked;
