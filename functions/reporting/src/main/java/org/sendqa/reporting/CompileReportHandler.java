package org.sendqa.reporting;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;

/** First step of {@code report-cycle}. */
public class CompileReportHandler extends MicronautRequestHandler<ReportStep, CompileReportHandler.Compiled> {

    /** How many audits were counted. */
    @Serdeable
    public record Compiled(String cycle, int audits) {}

    @Inject
    CompileReport compileReport;

    @Override
    public Compiled execute(ReportStep step) {
        return new Compiled(step.cycle(), compileReport.compile(step.ref(), step.now()));
    }
}
