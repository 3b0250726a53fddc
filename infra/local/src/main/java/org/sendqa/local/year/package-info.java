/**
 * An academic year of one authority or all, replayed on the local AWS by made-up people through the public HTTP API,
 * and held against the yearly volumes that the frameworks ask for.
 */
@NullMarked
package org.sendqa.local.year;

import org.jspecify.annotations.NullMarked;
