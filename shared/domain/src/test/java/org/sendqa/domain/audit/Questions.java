package org.sendqa.domain.audit;

import java.util.List;
import org.sendqa.domain.pack.Instrument;
import org.sendqa.domain.pack.Instrument.Grade;
import org.sendqa.domain.pack.Instrument.Kind;
import org.sendqa.domain.pack.Instrument.Question;
import org.sendqa.domain.pack.Instrument.Section;

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

    static final Instrument INSTRUMENT = new Instrument(
            "plan",
            1,
            "Plan audit",
            List.of(new Grade("good", "Good", true), new Grade("weak", "Weak", false)),
            List.of(VOICE, PROVISION, HEALTH),
            "heard");

    private Questions() {}

    private static Section section(String id, String title, Question... questions) {
        return new Section(id, title, "", List.of(questions));
    }

    private static Question grade(String id, boolean notApplicable) {
        return new Question(id, "How is " + id + "?", Kind.GRADE, List.of("A", "B"), 0, true, notApplicable);
    }

    private static Question text(String id, boolean required) {
        return new Question(id, "Say " + id, Kind.TEXT, List.of(), 10, required, false);
    }
}
