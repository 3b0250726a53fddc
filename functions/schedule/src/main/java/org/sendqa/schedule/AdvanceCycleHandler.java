package org.sendqa.schedule;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.edge.BatchReply;
import org.sendqa.edge.Changed;
import org.sendqa.edge.StreamBatch;

/** Woken by the table's stream when a cycle's item changes, or an audit falls out. */
public class AdvanceCycleHandler extends MicronautRequestHandler<DynamodbEvent, BatchReply> {

    @Inject
    AdvanceCycle advanceCycle;

    @Inject
    RecuseAudits recuseAudits;

    @Override
    public BatchReply execute(DynamodbEvent batch) {
        return StreamBatch.handle(batch, this::advance);
    }

    private void advance(Changed change) {
        switch (change.value("sk").orElse("")) {
            case "cycle" ->
                advanceCycle.advance(text(change, "authority"), text(change, "cycle"), change.at(), AdvanceCycle.NAME);
            case "audit" ->
                recuseAudits.changed(
                        CycleRef.of(text(change, "authority"), text(change, "cycle")),
                        text(change, "audit"),
                        text(change, "state"),
                        text(change, "revision"),
                        change.at());
            default -> {} // nothing follows from it
        }
    }

    private static String text(Changed change, String attribute) {
        return change.value(attribute).orElseThrow();
    }
}
