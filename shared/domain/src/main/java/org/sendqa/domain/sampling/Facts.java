package org.sendqa.domain.sampling;

import org.jspecify.annotations.Nullable;

/**
 * What a quota needs to know besides pack and frame, as things stand when the draw is made.
 *
 * @param auditors people in the draw's auditor role
 * @param agreed the number an officer entered, null before
 * @param otherSample cases in the sample that the draw takes a share of
 * @param batchesLeft batches of the term from this one on, for a quota by author; 0 outside its terms
 */
public record Facts(int auditors, @Nullable Integer agreed, int otherSample, int batchesLeft) {

    /** Enough for quotas that need no fact. */
    public static final Facts NONE = new Facts(0, null, 0, 0);
}
