package org.sendqa.domain.register;

import java.time.Instant;
import java.util.List;

/**
 * When each register said what: a digest is listed once for each day on which it came in and wasn't known for the draws
 * to come already, and once more if it counts as complete only now.
 */
public interface SnapshotList {

    /** Snapshots that came in from one instant to another, both included, oldest first. */
    List<Snapshot> between(RegisterRef register, Instant from, Instant to);
}
