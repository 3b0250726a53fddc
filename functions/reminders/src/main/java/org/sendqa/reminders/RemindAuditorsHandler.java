package org.sendqa.reminders;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import org.sendqa.edge.Scheduled;

/** Woken each morning by its schedule. */
public class RemindAuditorsHandler extends MicronautRequestHandler<Scheduled, RemindAuditorsHandler.Reminded> {

    /** How many people were written to. */
    @Serdeable
    public record Reminded(int people) {}

    @Inject
    RemindAuditors remindAuditors;

    @Override
    public Reminded execute(Scheduled schedule) {
        return new Reminded(remindAuditors.remind(schedule.time()));
    }
}
