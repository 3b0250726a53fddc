/** The installation's one secret, from which every authority's key is derived. */
@NullMarked
package org.sendqa.secrets;

import org.jspecify.annotations.NullMarked;
