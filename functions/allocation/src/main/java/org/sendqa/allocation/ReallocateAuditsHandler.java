package org.sendqa.allocation;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import org.sendqa.edge.BatchReply;
import org.sendqa.edge.Changed;
import org.sendqa.edge.StreamBatch;

/** Woken by the table's stream when an audit is released. */
public class ReallocateAuditsHandler extends MicronautRequestHandler<DynamodbEvent, BatchReply> {

    @Inject
    ReallocateAudits reallocateAudits;

    @Override
    public BatchReply execute(DynamodbEvent batch) {
        return StreamBatch.handle(batch, this::reallocate);
    }

    private void reallocate(Changed change) {
        if (change.value("state").filter("released"::equals).isPresent()) {
            String cycle = change.value("cycle").orElseThrow();
            reallocateAudits
                    .run(change.value("authority").orElseThrow(), cycle, change.at())
                    .filter(ReallocateAudits.Outcome::interrupted)
                    .ifPresent(_ -> {
                        throw new IllegalStateException("The allocation of %s changed in between".formatted(cycle));
                    });
        }
    }
}
