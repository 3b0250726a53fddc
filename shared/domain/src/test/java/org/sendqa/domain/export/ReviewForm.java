package org.sendqa.domain.export;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Kind.Option;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Question.Asking;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Section;
import org.sendqa.domain.pack.Tool;

/** An instrument with a question of each kind that an export has columns for, and the tool that asks it. */
final class ReviewForm {

    static final Tool TOOL = new Tool(
            "office-forms",
            "Office Forms",
            "Audit key",
            List.of(new Tool.Form("reviews", Map.of("invited", "Who came"), Map.of("All there", "good"))));

    static final Instrument FORM = new Instrument(
            "reviews",
            1,
            "Reviews",
            List.of(new Scale(
                    "grades",
                    Scale.Shape.GRADE,
                    List.of(new Grade("good", "Good", true), new Grade("weak", "Needs work", false)))),
            List.of(
                    Section.of(
                            "meeting",
                            "Meeting",
                            "",
                            List.of(
                                    asked("held", "Held on", new Kind.Day(), true),
                                    asked("invited", "Who was invited?", new Kind.Choices(people()), true),
                                    asked("place", "Where was it?", new Kind.Choice(places()), false),
                                    asked("people", "How many came?", new Kind.Whole(1, 30), false),
                                    asked("evidence-meeting", "Evidence", new Kind.Text(40), false))),
                    Section.of(
                            "plan",
                            "Plan",
                            "",
                            List.of(
                                    asked("sent", "Amended plan sent", new Kind.Dates(Kind.Due.ENTERED), false),
                                    asked("views", "Are views heard?", new Kind.Scaled("grades", List.of()), true),
                                    asked("evidence-plan", "Evidence", new Kind.Text(40), false)))),
            "views",
            Follows.NONE);

    private ReviewForm() {}

    private static List<Option> people() {
        return List.of(new Option("parents", "Parents"), new Option("school", "School"));
    }

    private static List<Option> places() {
        return List.of(new Option("at-school", "At school"), new Option("online", "Online"));
    }

    private static Question asked(String id, String words, Kind kind, boolean required) {
        return new Question(id, words, "", kind, Asking.always(required, id.equals("place")));
    }
}
