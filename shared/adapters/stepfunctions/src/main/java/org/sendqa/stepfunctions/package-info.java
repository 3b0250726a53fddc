/** The state machines behind their port: AWS Step Functions, Standard workflows. */
@NullMarked
package org.sendqa.stepfunctions;

import org.jspecify.annotations.NullMarked;
