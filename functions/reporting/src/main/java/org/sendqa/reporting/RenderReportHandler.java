package org.sendqa.reporting;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;

/** Second step of {@code report-cycle}. */
public class RenderReportHandler extends MicronautRequestHandler<EditionStep, RenderReportHandler.Rendered> {

    /** How many bytes all forms have together. */
    @Serdeable
    public record Rendered(String cycle, int bytes) {}

    @Inject
    RenderReport renderReport;

    @Override
    public Rendered execute(EditionStep step) {
        return new Rendered(step.cycle(), renderReport.render(step.edition()));
    }
}
