package org.sendqa.sampling;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import org.sendqa.allocation.SeesSampling;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Breaks the rules, so that tests see them caught: sees a neighbour, the SDK, Micronaut and the clock. */
public record SeesAllocation(DynamoDbClient client, ApplicationContext context, SeesSampling neighbour) {

    Instant now() {
        return Instant.now();
    }
}
