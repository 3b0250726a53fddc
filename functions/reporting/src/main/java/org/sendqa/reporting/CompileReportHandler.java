package org.sendqa.reporting;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;

/** First step of {@code report-cycle}. */
public class CompileReportHandler extends MicronautRequestHandler<ReportStep, CompileReportHandler.Compiled> {

    /**
     * {@code compiled} with how many audits were counted, or {@code reopened}.
     *
     * @param version of the report
     * @param revision of the closed cycle
     */
    @Serdeable
    public record Compiled(String cycle, String outcome, int version, int revision, int audits) {}

    @Inject
    CompileReport compileReport;

    @Override
    public Compiled execute(ReportStep step) {
        return compileReport
                .compile(step.ref(), step.now())
                .map(done -> new Compiled(
                        step.cycle(),
                        "compiled",
                        done.edition().version(),
                        done.edition().revision(),
                        done.audits()))
                .orElseGet(() -> new Compiled(step.cycle(), "reopened", 0, 0, 0));
    }
}
