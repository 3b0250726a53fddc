/** The ports over the one DynamoDB table: {@code Keys} is the only place with key strings. */
@NullMarked
package org.sendqa.dynamodb;

import org.jspecify.annotations.NullMarked;
