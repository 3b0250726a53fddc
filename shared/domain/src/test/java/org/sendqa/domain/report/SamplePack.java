package org.sendqa.domain.report;

import java.math.BigDecimal;
import java.util.List;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Section;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.Audience;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Deadlines;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.time.Window;

/** A framework of two localities and two draws, graded on four questions and overall. */
final class SamplePack {

    static final String DIGEST = "sha256:abc";
    static final Target TARGET = new Target(4, 5, "80% Good or better");
    static final List<Grade> SCALE = List.of(
            new Grade("outstanding", "Outstanding", true),
            new Grade("good", "Good", true),
            new Grade("improve", "Requires Improvement", false),
            new Grade("inadequate", "Inadequate", false));

    private SamplePack() {}

    static Pack pack() {
        return new Pack(
                "dor",
                "Sample Council",
                DIGEST,
                List.of("North", "East"),
                new RegisterLayout(List.of(), BigDecimal.ZERO, BigDecimal.ZERO, 0),
                AcademicCalendar.NONE,
                List.of(activity()),
                List.of(instrument()));
    }

    private static Activity activity() {
        return new Activity(
                "plan-audits",
                "Plan audits",
                Status.LIVE,
                Timing.monthly(1),
                Window.months("finalised", 2),
                12,
                List.of(draw("managers", "Managers"), draw("leads", "Leads")),
                "plan",
                new Deadlines(1, 1, 1, 1, 1, 1),
                TARGET,
                new Audience(List.of("head")),
                List.of(new Note("Monthly for leads", Basis.ASSUMED, "DOR-34"), new Note("80%", Basis.STATED, "")));
    }

    private static DrawPlan draw(String id, String title) {
        return new DrawPlan(id, title, SamplePlan.each("locality", 1), 1, AllocationPlan.of(id, 1));
    }

    private static Instrument instrument() {
        return new Instrument(
                "plan",
                3,
                "Audit of a plan",
                List.of(new Scale("grades", Scale.Shape.GRADE, SCALE)),
                List.of(
                        Section.of("s1", "Views", "", List.of(graded("views"), graded("outcomes"), text("why"))),
                        Section.of("s2", "Whole", "", List.of(graded("adulthood"), graded("overall")))),
                "overall",
                Follows.NONE);
    }

    private static Question graded(String id) {
        return Question.scaled(id, "About " + id, "grades", List.of(), true);
    }

    private static Question text(String id) {
        return Question.text(id, "About " + id, 100, true);
    }
}
