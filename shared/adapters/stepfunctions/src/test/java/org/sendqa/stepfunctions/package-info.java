/** Tests of how executions are named, started and asked for. */
@NullMarked
package org.sendqa.stepfunctions;

import org.jspecify.annotations.NullMarked;
