package org.sendqa.papers;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import org.sendqa.edge.Scheduled;

/** Woken each morning by its schedule. */
public class ErasePapersHandler extends MicronautRequestHandler<Scheduled, ErasePapersHandler.Erased> {

    /** How many papers were deleted. */
    @Serdeable
    public record Erased(int papers) {}

    @Inject
    ErasePapers erasePapers;

    @Override
    public Erased execute(Scheduled schedule) {
        return new Erased(erasePapers.run(schedule.time()));
    }
}
