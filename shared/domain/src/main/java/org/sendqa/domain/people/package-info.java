/** Who works here: roles, localities, addresses. */
@NullMarked
package org.sendqa.domain.people;

import org.jspecify.annotations.NullMarked;
