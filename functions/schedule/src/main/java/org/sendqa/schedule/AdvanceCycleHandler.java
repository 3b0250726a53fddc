package org.sendqa.schedule;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import org.sendqa.edge.BatchReply;
import org.sendqa.edge.Changed;
import org.sendqa.edge.StreamBatch;

/** Woken by the table's stream when a cycle's item changes. */
public class AdvanceCycleHandler extends MicronautRequestHandler<DynamodbEvent, BatchReply> {

    @Inject
    AdvanceCycle advanceCycle;

    @Override
    public BatchReply execute(DynamodbEvent batch) {
        return StreamBatch.handle(batch, this::advance);
    }

    private void advance(Changed change) {
        if (change.value("sk").filter("cycle"::equals).isPresent()) {
            String authority = change.value("authority").orElseThrow();
            String cycle = change.value("cycle").orElseThrow();
            advanceCycle.advance(authority, cycle, change.at(), AdvanceCycle.NAME);
        }
    }
}
