package org.sendqa.reporting;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Page;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.RefusedRequest;
import org.sendqa.edge.Replies;
import org.sendqa.edge.ShowsCases;

/** Shows released reports and their figures to those they are meant for, and auditors' comments to officers. */
@SerdeImport(AuditorComment.class)
@SerdeImport(AuditorComment.Passage.class)
@SerdeImport(FiguresView.class)
@SerdeImport(FiguresView.Step.class)
@SerdeImport(RoundFigures.class)
@SerdeImport(QuestionFigures.class)
@SerdeImport(QuestionFigures.Passed.class)
@SerdeImport(GradedShare.class)
@Controller("/v1/{authority}/reports")
final class ReportingController {

    /**
     * The caller's reports, newest period first.
     *
     * @param next what to ask for as {@code after} to get those that follow; null if these are the last
     */
    @Serdeable
    record Listed(List<Entry> reports, @Nullable String next) {}

    /** A report in the list. */
    @Serdeable
    record Entry(String cycle, String title, int version) {}

    /**
     * A report with its files.
     *
     * @param files addresses by name, such as {@code report.pdf}; they work for ten minutes
     */
    @Serdeable
    record Opened(String cycle, String title, int version, Map<String, URI> files) {}

    /** What auditors wrote beside the overall grade. */
    @Serdeable
    record Commented(List<AuditorComment> comments) {}

    private final ReadReports readReports;
    private final ReadComments readComments;
    private final CompareRounds compareRounds;

    ReportingController(ReadReports readReports, ReadComments readComments, CompareRounds compareRounds) {
        this.readReports = readReports;
        this.readComments = readComments;
        this.compareRounds = compareRounds;
    }

    @Get
    @MayCall(Callers.ANYBODY)
    Listed list(Caller caller, @QueryValue(defaultValue = "") String after) {
        return Replies.reply(
                Page.of(readReports.of(caller.person()), Released::place, after),
                page -> new Listed(
                        page.items().stream()
                                .map(report -> new Entry(report.cycle().id(), report.title(), report.version()))
                                .toList(),
                        page.next()));
    }

    @Get("/{cycle}")
    @MayCall(Callers.ITS_READERS)
    Opened open(String cycle, Caller caller) {
        return readReports.of(caller.person(), cycle).map(this::opened).orElseThrow(ReportingController::none);
    }

    private static RefusedRequest none() {
        return new RefusedRequest(
                Refusal.UNKNOWN,
                "There is no report of this cycle for you. A report appears here once its cycle is closed.");
    }

    @Get("/{cycle}/comments")
    @ShowsCases
    @MayCall(Callers.QA_OFFICERS)
    Commented comments(String cycle, Caller caller) {
        return Replies.reply(readComments.of(caller, cycle), Commented::new);
    }

    @Get("/{cycle}/figures")
    @MayCall(Callers.ITS_READERS)
    FiguresView figures(String cycle, Caller caller) {
        return compareRounds.of(caller.person(), cycle).orElseThrow(ReportingController::none);
    }

    private Opened opened(Released report) {
        return new Opened(report.cycle().id(), report.title(), report.version(), readReports.links(report));
    }
}
