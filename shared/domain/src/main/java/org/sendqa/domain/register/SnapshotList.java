package org.sendqa.domain.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which snapshots each authority's register has had: each digest once, and once more if it counts as complete only now,
 * since rows refused before were taken out of the file.
 */
public interface SnapshotList {

    /** Snapshots that came in from one instant to another, both included, oldest first. */
    List<Snapshot> between(String authority, Instant from, Instant to);

    /** The snapshot of a digest that counted as complete, or the one that didn't. */
    Optional<Snapshot> find(String authority, String digest, boolean complete);
}
