/** Tests of allocating, inviting and showing an allocation. */
@NullMarked
package org.sendqa.allocation;

import org.jspecify.annotations.NullMarked;
