package org.sendqa.reporting;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import org.sendqa.domain.report.Edition;
import org.sendqa.reporting.CompileReport.Outcome;

/** First step of {@code report-cycle}. */
public class CompileReportHandler extends MicronautRequestHandler<ReportStep, CompileReportHandler.Compiled> {

    /**
     * {@code compiled} with how many audits were counted, {@code approved}, or {@code nothing} to do.
     *
     * @param version of the report
     * @param revision of the closed cycle
     */
    @Serdeable
    public record Compiled(String cycle, String outcome, int version, int revision, int audits) {

        private static Compiled of(String outcome, Edition edition, int audits) {
            return new Compiled(edition.cycle().id(), outcome, edition.version(), edition.revision(), audits);
        }
    }

    @Inject
    CompileReport compileReport;

    @Override
    public Compiled execute(ReportStep step) {
        return switch (compileReport.compile(step.ref(), step.now())) {
            case Outcome.Compiled(var edition, int audits) -> Compiled.of("compiled", edition, audits);
            case Outcome.Approved(var edition) -> Compiled.of("approved", edition, 0);
            case Outcome.Nothing _ -> new Compiled(step.cycle(), "nothing", 0, 0, 0);
        };
    }
}
