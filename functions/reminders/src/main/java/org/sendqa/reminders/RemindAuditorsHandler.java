package org.sendqa.reminders;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import org.sendqa.edge.Scheduled;

/**
 * Woken each morning by its schedule: auditors and whom findings wait for are reminded, officers told of agreements
 * that end.
 */
public class RemindAuditorsHandler extends MicronautRequestHandler<Scheduled, RemindAuditorsHandler.Reminded> {

    /** How many people were written to. */
    @Serdeable
    public record Reminded(int people) {}

    @Inject
    RemindAuditors remindAuditors;

    @Inject
    WarnOfAgreements warnOfAgreements;

    @Inject
    RemindOfFindings remindOfFindings;

    @Override
    public Reminded execute(Scheduled schedule) {
        int people = remindAuditors.remind(schedule.time());
        warnOfAgreements.run(schedule.time());
        remindOfFindings.run(schedule.time());
        return new Reminded(people);
    }
}
