package org.sendqa.testing;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.NotApplicable;
import org.sendqa.domain.audit.Answer.Text;
import org.sendqa.domain.pack.Instrument;
import org.sendqa.domain.pack.Instrument.Grade;
import org.sendqa.domain.pack.Instrument.Kind;
import org.sendqa.domain.pack.Instrument.Question;
import org.sendqa.domain.pack.Instrument.Section;

/** A small audit tool for tests: three sections, a four-point scale, one question that may not apply. */
public final class SampleInstrument {

    /** The instrument's id. */
    public static final String ID = "ehc-plan";

    /** The most characters that evidence may have. */
    public static final int LIMIT = 200;

    private static final List<Grade> SCALE = List.of(
            new Grade("outstanding", "Outstanding", true),
            new Grade("good", "Good", true),
            new Grade("requires-improvement", "Requires Improvement", false),
            new Grade("inadequate", "Inadequate", false));

    private SampleInstrument() {}

    /** Sections {@code voice}, {@code adulthood} (which may not apply) and {@code overall}. */
    public static Instrument anInstrument() {
        return new Instrument(
                ID,
                1,
                "Audit of an EHC plan",
                SCALE,
                List.of(
                        new Section(
                                "voice",
                                "Views",
                                "Read section A first.",
                                List.of(
                                        graded("voice-views", "Are the child's views heard throughout?", false),
                                        evidence("voice-evidence"))),
                        new Section(
                                "adulthood",
                                "Adulthood",
                                "From about age 14.",
                                List.of(
                                        graded("adulthood-path", "Does the plan prepare for adult life?", true),
                                        evidence("adulthood-evidence"))),
                        new Section(
                                "overall",
                                "Overall",
                                "",
                                List.of(
                                        graded("overall-grade", "How good is the plan as a whole?", false),
                                        new Question(
                                                "overall-praise",
                                                "What was done well?",
                                                Kind.TEXT,
                                                List.of(),
                                                LIMIT,
                                                false,
                                                false)))),
                "overall-grade");
    }

    /** Answers to every required question, all with the same grade; {@code adulthood} doesn't apply. */
    public static Map<String, Answer> completeAnswers(String grade) {
        return Map.of(
                "voice-views", new Graded(grade),
                "voice-evidence", new Text("Quoted in section A and taken up in two outcomes."),
                "adulthood-path", new NotApplicable(),
                "overall-grade", new Graded(grade));
    }

    private static Question graded(String id, String words, boolean notApplicable) {
        List<String> descriptors = List.of("Exemplary.", "Sound.", "Patchy.", "Missing.");
        return new Question(id, words, Kind.GRADE, descriptors, 0, true, notApplicable);
    }

    private static Question evidence(String id) {
        return new Question(id, "What does the grade rest on?", Kind.TEXT, List.of(), LIMIT, true, false);
    }
}
