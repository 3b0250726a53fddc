/** A framework as data: what an authority audits, when, how many, by whom, on which questions. */
@NullMarked
package org.sendqa.domain.pack;

import org.jspecify.annotations.NullMarked;
