package org.sendqa.reporting.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.HandedBack;
import org.sendqa.domain.report.HeldSession;
import org.sendqa.domain.report.HeldSession.Look;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.RoundReport.Grades;
import org.sendqa.domain.report.RoundReport.Heading;
import org.sendqa.domain.report.RoundReport.Sources;
import org.sendqa.domain.report.RoundReport.Tool;
import org.sendqa.domain.report.Scales;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.report.Shortfalls;
import org.sendqa.domain.session.CaseOutcome;

/** A report of a round that never was, to warm up the rendering with. */
public final class BlankReport {

    private BlankReport() {}

    /** One line in each table. */
    public static RoundReport report() {
        Distribution one = new Distribution("Sample", List.of(1));
        Scale scale = new Scale("sample", Scale.Shape.GRADE, List.of(new Grade("sample", "Sample", true)));
        return new RoundReport(
                heading(),
                new Scales("sample", List.of(scale)),
                new Target(1, 2, "Sample"),
                new Grades("sample", one, List.of(one), List.of(one)),
                List.of(new Completion("Sample", 1, 1, 1, HandedBack.NONE, 0, 1, 0)),
                new Shortfalls(List.of(), List.of(), List.of(), Shortfalls.Papers.NONE, List.of()),
                List.of(new HeldSession("Sample", 1, LocalDate.EPOCH, 1, List.of(new Look(1, CaseOutcome.AGREED)))),
                List.of(new Finding("sample", "Sample", "Sample", "sample", List.of(1), new Share(1, 1), 0)),
                List.of(),
                new Sources("", new Tool("sample", "Sample", 1, Follows.NONE), List.of()));
    }

    private static Heading heading() {
        LocalDate day = LocalDate.EPOCH;
        CycleRef of = new CycleRef("", "", "1970-01");
        return new Heading(of, "Sample", "Sample", 1, Instant.EPOCH, day, day, day, "", List.of(), List.of());
    }
}
