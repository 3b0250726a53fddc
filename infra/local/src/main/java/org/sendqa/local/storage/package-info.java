/** DynamoDB on this machine: Amazon's DynamoDB Local in a JVM of its own, with the tables the template declares. */
@NullMarked
package org.sendqa.local.storage;

import org.jspecify.annotations.NullMarked;
