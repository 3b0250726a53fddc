package org.sendqa.edge;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What a schedule sends to the function it wakes.
 *
 * @param time when the schedule was due, which a late or repeated delivery doesn't change
 */
@Serdeable
public record Scheduled(Instant time) {}
