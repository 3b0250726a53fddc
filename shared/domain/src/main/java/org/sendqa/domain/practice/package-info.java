/** Practice: auditors try a form on an invented case before their first round. Nothing of it counts or is told. */
@NullMarked
package org.sendqa.domain.practice;

import org.jspecify.annotations.NullMarked;
