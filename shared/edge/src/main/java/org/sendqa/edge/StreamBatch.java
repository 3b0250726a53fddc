package org.sendqa.edge;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.util.function.Consumer;

/** Takes a batch of the table's stream change by change; the stream delivers again from the first that fails. */
public final class StreamBatch {

    private static final System.Logger LOG = System.getLogger(StreamBatch.class.getName());

    private StreamBatch() {}

    /** Deals with each change in order, and stops at the first failure: later changes may build on it. */
    public static BatchReply handle(DynamodbEvent batch, Consumer<Changed> action) {
        for (Changed change : Changed.of(batch)) {
            try {
                action.accept(change);
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.ERROR, "Change " + change.sequence() + " failed", failure);
                return BatchReply.from(change);
            }
        }
        return BatchReply.done();
    }
}
