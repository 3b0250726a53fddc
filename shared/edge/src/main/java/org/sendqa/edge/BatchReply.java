package org.sendqa.edge;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a stream function answers: the records to be delivered again, from the first failed one on.
 *
 * @param batchItemFailures empty when all were dealt with
 */
@Serdeable
public record BatchReply(List<Failure> batchItemFailures) {

    /** All records were dealt with. */
    public static BatchReply done() {
        return new BatchReply(List.of());
    }

    /** Deliver again from this record on. */
    public static BatchReply from(Changed change) {
        return new BatchReply(List.of(new Failure(change.sequence())));
    }

    /**
     * One record.
     *
     * @param itemIdentifier its sequence number
     */
    @Serdeable
    public record Failure(String itemIdentifier) {}
}
