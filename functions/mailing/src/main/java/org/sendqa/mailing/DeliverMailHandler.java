package org.sendqa.mailing;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import org.sendqa.edge.BatchReply;
import org.sendqa.edge.Changed;
import org.sendqa.edge.StreamBatch;

/** Woken by the table's stream when a letter is posted. */
public class DeliverMailHandler extends MicronautRequestHandler<DynamodbEvent, BatchReply> {

    @Inject
    DeliverMail deliverMail;

    @Override
    public BatchReply execute(DynamodbEvent batch) {
        return StreamBatch.handle(batch, this::deliver);
    }

    private void deliver(Changed change) {
        boolean posted = change.value("sk").filter("mail"::equals).isPresent()
                && change.value("state").filter("pending"::equals).isPresent();
        if (posted) {
            String authority = change.value("authority").orElseThrow();
            deliverMail.deliver(authority, change.value("id").orElseThrow(), change.at());
        }
    }
}
