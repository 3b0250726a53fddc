package org.sendqa.edge;

import org.sendqa.domain.sampling.Contributed;

/**
 * How a contribution to a case stands, as it goes out.
 *
 * @param paper which of the round's papers it is; empty where it has none of its own
 * @param state {@code received}, {@code missing} or {@code not-expected}
 */
public record ContributedReply(String contribution, String paper, String state) {

    /** A contribution's reply. */
    public static ContributedReply of(Contributed one) {
        return new ContributedReply(one.contribution(), one.paper(), one.state().code());
    }
}
