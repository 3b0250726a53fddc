package org.sendqa.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Activity.OfAnswers;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.RoundReport.CertificateDigest;
import org.sendqa.domain.report.RoundReport.Grades;
import org.sendqa.domain.report.RoundReport.Heading;
import org.sendqa.domain.report.RoundReport.Sources;
import org.sendqa.domain.report.RoundReport.Tool;
import org.sendqa.domain.words.Coded;

/** Reads a stored report's figures back, so that every form of it shows the very same. */
public final class ReportReader {

    private ReportReader() {}

    /** Reads what {@link ReportWriter} wrote; refuses another format or a missing figure, naming it. */
    public static RoundReport read(byte[] utf8) {
        Located json = Located.root(JsonReader.read(utf8));
        if (!json.text("format").equals(ReportWriter.FORMAT)) {
            throw json.member("format").mustBe(ReportWriter.FORMAT);
        }
        return new RoundReport(
                heading(json.member("heading")),
                new Scales(json.text("overallScale"), all(json, "scales", InstrumentJson::scale)),
                target(json.member("target")),
                grades(json.member("grades")),
                all(json, "completion", CompletionJson::read),
                ShortfallJson.read(json.member("shortfalls")),
                all(json, "sessions", SessionJson::read),
                all(json, "findings", ReportReader::finding),
                all(json, "overAYear", ReportReader::overAYear),
                all(
                        json,
                        "notes",
                        one -> new Note(one.text("what"), Basis.valueOf(one.text("basis")), one.text("row"))),
                sources(json.member("sources")));
    }

    private static <T> List<T> all(Located json, String name, Function<Located, T> reader) {
        return json.list(name).stream().map(reader).toList();
    }

    private static Heading heading(Located json) {
        return new Heading(
                new CycleRef(json.text("authority"), json.text("activity"), json.text("period")),
                json.text("authorityName"),
                json.text("activityTitle"),
                json.number("version"),
                Instant.parse(json.text("cutOff")),
                LocalDate.parse(json.text("opensOn")),
                LocalDate.parse(json.text("dueOn")),
                LocalDate.parse(json.text("closesOn")),
                json.text("rationale"),
                json.texts("themes"),
                json.texts("because").stream()
                        .map(code -> Coded.of(ReopeningReason.class, code))
                        .toList());
    }

    private static Target target(Located json) {
        return new Target(
                json.number("numerator"),
                json.number("denominator"),
                json.text("words"),
                all(json, "answers", one -> new OfAnswers(one.text("question"), target(one.member("target")))));
    }

    private static Grades grades(Located json) {
        return new Grades(
                json.text("stratum"),
                distribution(json.member("all")),
                all(json, "strata", ReportReader::distribution),
                all(json, "draws", ReportReader::distribution),
                disagreed(json.member("disagreed")));
    }

    private static Disagreed disagreed(Located json) {
        return new Disagreed(
                json.number("cases"), json.number("atLowest"), json.number("atHighest"), json.number("worst"));
    }

    private static Distribution distribution(Located json) {
        return new Distribution(json.text("name"), all(json, "counts", one -> Math.toIntExact(one.whole())));
    }

    private static Finding finding(Located json) {
        return new Finding(
                json.text("question"),
                json.text("section"),
                json.text("words"),
                json.text("scale"),
                all(json, "counts", one -> Math.toIntExact(one.whole())),
                new Share(json.number("passes"), json.number("of")),
                json.number("notApplicable"),
                json.number("differing"));
    }

    private static OverAYear overAYear(Located json) {
        return new OverAYear(
                json.text("question"), json.number("rounds"), new Share(json.number("passes"), json.number("of")));
    }

    private static Sources sources(Located json) {
        return new Sources(
                json.text("framework"),
                json.text("contact"),
                json.text("packDigest"),
                tool(json.member("instrument")),
                all(json, "certificates", one -> new CertificateDigest(one.text("draw"), one.text("digest"))));
    }

    private static Tool tool(Located json) {
        return new Tool(
                json.text("id"),
                json.text("title"),
                json.number("version"),
                InstrumentJson.follows(json.member("follows")));
    }
}
