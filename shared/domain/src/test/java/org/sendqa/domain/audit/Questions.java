package org.sendqa.domain.audit;

import java.util.List;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Section;

/** A small instrument for the tests of answers: in its second section one question applies always, one need not. */
final class Questions {

    static final Section VOICE = section("voice", "Views", grade("heard", false), text("heard-evidence", true));

    static final Section PROVISION = section(
            "provision",
            "Provision",
            grade("provided", false),
            grade("adulthood", true),
            text("provision-evidence", true));

    static final Section HEALTH =
            section("health", "Health", grade("advice", true), text("advice-evidence", true), text("remarks", false));

    private static final List<Grade> STEPS = List.of(new Grade("good", "Good", true), new Grade("weak", "Weak", false));

    static final Instrument INSTRUMENT = new Instrument(
            "plan",
            1,
            "Plan audit",
            List.of(new Scale("grades", Scale.Shape.GRADE, STEPS)),
            List.of(VOICE, PROVISION, HEALTH),
            "heard",
            Follows.NONE);

    private Questions() {}

    private static Section section(String id, String title, Question... questions) {
        return Section.of(id, title, "", List.of(questions));
    }

    private static Question grade(String id, boolean notApplicable) {
        return Question.scaled(id, "How is " + id + "?", "grades", List.of("A", "B"), notApplicable);
    }

    private static Question text(String id, boolean required) {
        return Question.text(id, "Say " + id, 10, required);
    }
}
