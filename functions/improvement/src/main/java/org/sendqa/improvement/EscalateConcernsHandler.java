package org.sendqa.improvement;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import org.sendqa.edge.Scheduled;

/** Woken every few minutes by its schedule. */
public class EscalateConcernsHandler extends MicronautRequestHandler<Scheduled, EscalateConcernsHandler.Escalated> {

    /** How many steps were taken. */
    @Serdeable
    public record Escalated(int steps) {}

    @Inject
    EscalateConcerns escalateConcerns;

    @Override
    public Escalated execute(Scheduled schedule) {
        return new Escalated(escalateConcerns.escalate(schedule.time()));
    }
}
