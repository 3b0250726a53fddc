/** Stands in for Secrets Manager: hands out secrets, and does nothing else with them. */
@NullMarked
package org.sendqa.local.secrets;

import org.jspecify.annotations.NullMarked;
