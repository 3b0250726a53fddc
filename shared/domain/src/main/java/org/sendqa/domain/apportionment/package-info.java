/** How many cases each cell of a draw gives: whole numbers that keep every limit and stay close to the frame. */
@NullMarked
package org.sendqa.domain.apportionment;

import org.jspecify.annotations.NullMarked;
