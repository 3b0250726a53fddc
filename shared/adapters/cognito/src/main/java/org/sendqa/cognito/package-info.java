/** Accounts of the installation's user pool. */
@NullMarked
package org.sendqa.cognito;

import org.jspecify.annotations.NullMarked;
