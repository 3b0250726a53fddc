package org.sendqa.domain.report;

import java.util.List;
import java.util.function.Function;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.RoundReport.Grades;
import org.sendqa.domain.report.RoundReport.Heading;
import org.sendqa.domain.report.RoundReport.Sources;
import org.sendqa.domain.report.RoundReport.Tool;

/** Writes a report's figures as canonical JSON, whole numbers only, for whoever wants to count on with them. */
public final class ReportWriter {

    /** What the JSON calls itself; another shape gets another number. */
    static final String FORMAT = "sendqa-round-report/9";

    private ReportWriter() {}

    /** The report's one canonical text; equal reports have equal texts. */
    public static String write(RoundReport report) {
        return CanonicalJson.write(new JsonObject()
                .put("format", FORMAT)
                .put("heading", heading(report.heading()))
                .put("overallScale", report.scales().overall())
                .list("scales", all(report.scales().all(), InstrumentJson::scale))
                .put("target", target(report.target()))
                .put("grades", grades(report.grades()))
                .list("completion", all(report.completion(), CompletionJson::write))
                .put("shortfalls", ShortfallJson.write(report.shortfalls()))
                .list("sessions", all(report.sessions(), SessionJson::write))
                .list("findings", all(report.findings(), ReportWriter::finding))
                .list("overAYear", all(report.overAYear(), ReportWriter::overAYear))
                .list("notes", all(report.notes(), ReportWriter::note))
                .put("sources", sources(report.sources()))
                .build());
    }

    static <T> List<Json> all(List<T> values, Function<T, Json> writer) {
        return values.stream().map(writer).toList();
    }

    private static Json heading(Heading heading) {
        return new JsonObject()
                .put("authority", heading.cycle().authority())
                .put("authorityName", heading.authority())
                .put("activity", heading.cycle().activity())
                .put("activityTitle", heading.activity())
                .put("period", heading.cycle().period())
                .put("version", heading.version())
                .put("cutOff", heading.cutOff().toString())
                .put("opensOn", heading.opensOn().toString())
                .put("dueOn", heading.dueOn().toString())
                .put("closesOn", heading.closesOn().toString())
                .put("rationale", heading.rationale())
                .texts("themes", heading.themes())
                .texts(
                        "because",
                        heading.because().stream().map(ReopeningReason::code).toList())
                .build();
    }

    private static Json target(Target target) {
        return new JsonObject()
                .put("numerator", target.numerator())
                .put("denominator", target.denominator())
                .put("words", target.words())
                .list(
                        "answers",
                        all(
                                target.answers(),
                                one -> new JsonObject()
                                        .put("question", one.question())
                                        .put("target", target(one.target()))
                                        .build()))
                .build();
    }

    private static Json grades(Grades grades) {
        return new JsonObject()
                .put("stratum", grades.stratum())
                .put("all", distribution(grades.all()))
                .list("strata", all(grades.strata(), ReportWriter::distribution))
                .list("draws", all(grades.draws(), ReportWriter::distribution))
                .put("disagreed", disagreed(grades.disagreed()))
                .build();
    }

    private static Json disagreed(Disagreed disagreed) {
        return new JsonObject()
                .put("cases", disagreed.cases())
                .put("atLowest", disagreed.atLowest())
                .put("atHighest", disagreed.atHighest())
                .put("worst", disagreed.worst())
                .build();
    }

    private static Json distribution(Distribution distribution) {
        return new JsonObject()
                .put("name", distribution.name())
                .list("counts", all(distribution.counts(), count -> new Json.Whole(count)))
                .build();
    }

    private static Json finding(Finding finding) {
        return new JsonObject()
                .put("question", finding.question())
                .put("section", finding.section())
                .put("words", finding.words())
                .put("scale", finding.scale())
                .list("counts", all(finding.counts(), count -> new Json.Whole(count)))
                .put("passes", finding.share().passes())
                .put("of", finding.share().of())
                .put("notApplicable", finding.notApplicable())
                .put("differing", finding.differing())
                .build();
    }

    private static Json overAYear(OverAYear year) {
        return new JsonObject()
                .put("question", year.what())
                .put("rounds", year.rounds())
                .put("passes", year.share().passes())
                .put("of", year.share().of())
                .build();
    }

    private static Json note(Note note) {
        return new JsonObject()
                .put("what", note.what())
                .put("basis", note.basis().name())
                .put("row", note.row())
                .build();
    }

    private static Json sources(Sources sources) {
        return new JsonObject()
                .put("framework", sources.framework())
                .put("contact", sources.contact())
                .put("packDigest", sources.packDigest())
                .put("instrument", tool(sources.tool()))
                .list(
                        "certificates",
                        all(
                                sources.certificates(),
                                one -> new JsonObject()
                                        .put("draw", one.draw())
                                        .put("digest", one.digest())
                                        .build()))
                .build();
    }

    private static Json tool(Tool tool) {
        return new JsonObject()
                .put("id", tool.instrument())
                .put("title", tool.title())
                .put("version", tool.version())
                .put("follows", InstrumentJson.follows(tool.follows()))
                .build();
    }
}
