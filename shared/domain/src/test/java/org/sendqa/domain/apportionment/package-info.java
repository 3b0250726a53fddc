/** Apportionment against every way of sharing out a few cases. */
@NullMarked
package org.sendqa.domain.apportionment;

import org.jspecify.annotations.NullMarked;
