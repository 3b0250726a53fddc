/** The part of the Step Functions API that the system uses, over HTTP as the AWS SDK speaks it. */
@NullMarked
package org.sendqa.local.states.api;

import org.jspecify.annotations.NullMarked;
