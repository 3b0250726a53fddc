package org.sendqa.reporting.rendering;

import static org.sendqa.reporting.rendering.Sheet.number;
import static org.sendqa.reporting.rendering.Sheet.portion;
import static org.sendqa.reporting.rendering.Sheet.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.HeldSession;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share;
import org.sendqa.reporting.rendering.Sheet.Cell;

/** Lays out a report's figures as the sheets of a workbook. */
final class Sheets {

    private static final List<String> INTERVAL = List.of("Interval from", "Interval to");

    private Sheets() {}

    static List<Sheet> of(RoundReport report) {
        List<Sheet> sheets =
                new ArrayList<>(List.of(summary(report), grades(report), completion(report), questions(report)));
        if (!report.sessions().isEmpty()) {
            sheets.add(sessions(report));
        }
        sheets.add(notes(report));
        return List.copyOf(sheets);
    }

    private static Sheet summary(RoundReport report) {
        Summary summary = Summary.of(report);
        List<List<Cell>> rows = new ArrayList<>(List.of(
                List.of(words("Authority"), words(report.heading().authority())),
                List.of(words("Report"), words(Page.title(report))),
                List.of(words("Version"), number(report.heading().version())),
                List.of(words("Data cut off"), words(report.heading().cutOff().toString())),
                List.of(words("Looked at"), words(summary.lookedAt())),
                List.of(words("Result"), words(summary.result())),
                List.of(words("Certainty"), words(summary.caution())),
                List.of(words("Progress"), words(summary.progress()))));
        if (!Page.replaces(report).isEmpty()) {
            rows.add(List.of(words("Replaces"), words(Page.replaces(report))));
        }
        summary.held().forEach(one -> rows.add(List.of(words("Target"), words(one))));
        summary.next().forEach(step -> rows.add(List.of(words("Next"), words(step))));
        ShortfallList.of(report).forEach(one -> rows.add(List.of(words("Shortfall"), words(one))));
        return new Sheet("Summary", List.of("What", "Words"), rows);
    }

    private static Sheet grades(RoundReport report) {
        List<String> headings = new ArrayList<>(List.of("Audits of"));
        report.scale().stream().map(Grade::title).forEach(headings::add);
        headings.addAll(List.of(Wording.passing(report.scale()), "Graded"));
        headings.addAll(INTERVAL);
        List<List<Cell>> rows = Stream.of(
                        List.of(report.grades().all()),
                        report.grades().draws(),
                        report.grades().strata())
                .flatMap(List::stream)
                .map(distribution -> row(distribution, report.scale()))
                .toList();
        return new Sheet("Grades", headings, rows);
    }

    private static List<Cell> row(Distribution distribution, List<Grade> scale) {
        List<Cell> cells = new ArrayList<>(List.of(words(distribution.name())));
        distribution.counts().forEach(count -> cells.add(number(count)));
        cells.addAll(share(distribution.share(scale)));
        return cells;
    }

    private static List<Cell> share(Share share) {
        List<Cell> counts = List.of(number(share.passes()), number(share.of()));
        List<Cell> interval = share.of() == 0
                ? List.of(words(""), words(""))
                : List.of(
                        portion(share.interval().low()),
                        portion(share.interval().high()));
        return Stream.concat(counts.stream(), interval.stream()).toList();
    }

    private static Sheet completion(RoundReport report) {
        return new Sheet(
                "Completion",
                List.of(
                        "Draw",
                        "Planned",
                        "Drawn",
                        "Allocated",
                        "Given back",
                        "of these: hand in the case",
                        "away",
                        "case left",
                        "passed on",
                        "taken back",
                        "Voided",
                        "Submitted",
                        "Late",
                        "Not submitted"),
                Stream.concat(report.completion().stream(), Stream.of(report.total()))
                        .map(Sheets::row)
                        .toList());
    }

    private static List<Cell> row(Completion draw) {
        return List.of(
                words(draw.name()),
                number(draw.planned()),
                number(draw.drawn()),
                number(draw.allocated()),
                number(draw.handedBack().total()),
                number(draw.handedBack().hand()),
                number(draw.handedBack().absent()),
                number(draw.handedBack().caseLeft()),
                number(draw.handedBack().passedOn()),
                number(draw.handedBack().takenBack()),
                number(draw.voided()),
                number(draw.submitted()),
                number(draw.late()),
                number(draw.notSubmitted()));
    }

    private static Sheet sessions(RoundReport report) {
        return new Sheet(
                "Sessions",
                List.of("Draw", "Session", "Held on", "Came", "Place in the order", "Sat on the case", "Outcome"),
                report.sessions().stream()
                        .flatMap(held -> SessionTable.rows(held).stream().map(row -> row(held, row)))
                        .toList());
    }

    private static List<Cell> row(HeldSession held, SessionTable.Row row) {
        return List.of(
                words(held.draw()),
                number(held.number()),
                words(held.day().toString()),
                number(held.came()),
                number(row.place()),
                number(row.sat()),
                words(row.outcome()));
    }

    private static Sheet questions(RoundReport report) {
        List<String> headings = new ArrayList<>(
                List.of("Section", "Question", "Doesn't apply", "Differ", "Standard", "Reach it", "Answered"));
        headings.addAll(INTERVAL);
        headings.add("Answers");
        return new Sheet(
                "Questions",
                headings,
                report.findings().stream()
                        .map(finding -> row(finding, report.scales().steps(finding.scale())))
                        .toList());
    }

    private static List<Cell> row(Finding finding, List<Grade> scale) {
        List<Cell> cells = new ArrayList<>(
                List.of(words(finding.section()), words(finding.words()), number(finding.notApplicable())));
        cells.add(number(finding.differing()));
        cells.add(words(Wording.passing(scale)));
        cells.addAll(share(finding.share()));
        cells.add(words(Wording.counts(scale, finding.counts())));
        return cells;
    }

    private static List<Cell> note(String kind, String note, String basis, String row) {
        return List.of(words(kind), words(note), words(basis), words(row));
    }

    private static Sheet notes(RoundReport report) {
        Notes notes = Notes.of(report);
        List<List<Cell>> rows = new ArrayList<>();
        notes.method().forEach(one -> rows.add(note("How to read", one, "", "")));
        notes.values().forEach(one -> rows.add(note("Not in the framework", one.what(), one.basis(), one.row())));
        notes.sources().forEach(one -> rows.add(note(one.what(), one.digest(), "", "")));
        return new Sheet("Notes", List.of("Kind", "Note", "Basis", "Row"), rows);
    }
}
