/** People on their way in. */
@NullMarked
package org.sendqa.people;

import org.jspecify.annotations.NullMarked;
