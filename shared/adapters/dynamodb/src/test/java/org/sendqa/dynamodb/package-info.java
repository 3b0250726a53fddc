/** The contracts of the ports, kept by the adapters on DynamoDB Local. */
@NullMarked
package org.sendqa.dynamodb;

import org.jspecify.annotations.NullMarked;
