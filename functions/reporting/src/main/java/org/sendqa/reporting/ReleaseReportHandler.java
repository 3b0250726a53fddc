package org.sendqa.reporting;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;

/** Last step of {@code report-cycle}, before the officers' look and after it. */
public class ReleaseReportHandler extends MicronautRequestHandler<EditionStep, ReleaseReportHandler.Released> {

    /** How many letters were posted. */
    @Serdeable
    public record Released(String cycle, int letters) {}

    @Inject
    ReleaseReport releaseReport;

    @Override
    public Released execute(EditionStep step) {
        return new Released(step.cycle(), releaseReport.release(step.edition(), step.now()));
    }
}
