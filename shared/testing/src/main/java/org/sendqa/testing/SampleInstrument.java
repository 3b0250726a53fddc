package org.sendqa.testing;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.NotApplicable;
import org.sendqa.domain.audit.Answer.Text;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Section;

/** A small audit tool for tests: three sections, a four-point scale, one question that may not apply. */
public final class SampleInstrument {

    /** The instrument's id. */
    public static final String ID = "ehc-plan";

    /** The most characters that evidence may have. */
    public static final int LIMIT = 200;

    private static final List<Grade> GRADES = List.of(
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
                List.of(new Scale("grades", Scale.Shape.GRADE, GRADES)),
                List.of(voice(), adulthood(), overall()),
                "overall-grade",
                Follows.NONE);
    }

    /** Answers to every required question, all with the same grade; {@code adulthood} doesn't apply. */
    public static Map<String, Answer> completeAnswers(String grade) {
        return Map.of(
                "voice-grade", new Graded(grade),
                "voice-evidence", new Text("Quoted in section A and taken up in two outcomes."),
                "adulthood-path", new NotApplicable(),
                "overall-grade", new Graded(grade));
    }

    private static Section voice() {
        return Section.of(
                "voice",
                "Views",
                "Read section A first.",
                List.of(
                        graded("voice-grade", "Are the child's views heard throughout?", false),
                        text("voice-evidence", "What does the grade rest on?", true)));
    }

    private static Section adulthood() {
        return Section.of(
                "adulthood",
                "Adulthood",
                "From about age 14.",
                List.of(
                        graded("adulthood-path", "Does the plan prepare for adult life?", true),
                        text("adulthood-evidence", "What does the grade rest on?", true)));
    }

    private static Section overall() {
        return Section.of(
                "overall",
                "Overall",
                "",
                List.of(
                        graded("overall-grade", "How good is the plan as a whole?", false),
                        text("overall-praise", "What was done well?", false)));
    }

    private static Question graded(String id, String words, boolean notApplicable) {
        List<String> descriptors = List.of("Exemplary.", "Sound.", "Patchy.", "Missing.");
        return Question.scaled(id, words, "grades", descriptors, notApplicable);
    }

    private static Question text(String id, String words, boolean required) {
        return Question.text(id, words, LIMIT, required);
    }
}
