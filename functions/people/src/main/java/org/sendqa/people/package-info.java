/** Who works here: imported by an administrator, all or nothing, found by account, id and role. */
@NullMarked
package org.sendqa.people;

import org.jspecify.annotations.NullMarked;
