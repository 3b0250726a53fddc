package org.sendqa.sampling;

import java.time.Instant;
import org.sendqa.domain.sampling.ReplacementReason;

/**
 * A case that is to leave its sample.
 *
 * @param by the id of the person who wants it, or the task
 */
record Leaving(String drawId, ReplacementReason reason, Instant at, String by) {}
