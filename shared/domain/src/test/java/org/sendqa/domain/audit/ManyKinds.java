package org.sendqa.domain.audit;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.expression.Conditions;
import org.sendqa.domain.expression.Expression;
import org.sendqa.domain.expression.Type;
import org.sendqa.domain.expression.Vocabulary;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Kind.Option;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Question.Asking;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Section;

/** An instrument with a question of each kind, for the tests of answers and conditions. */
final class ManyKinds {

    private static final Type YES_NO = new Type.Code(List.of("no", "yes"), true);
    private static final Vocabulary NAMES = new Vocabulary(
            Map.of(
                    "seen",
                    YES_NO,
                    "sent",
                    YES_NO,
                    "why-not",
                    new Type.Text(),
                    "origin",
                    new Type.Code(List.of("new", "amended"), false)),
            Map.of("ageGroup", new Type.Code(List.of("under 5", "5 to 10", "11 to 15"), true)));

    private static final List<Option> OPTIONS = List.of(new Option("new", "New"), new Option("amended", "Amended"));

    static final Instrument FORM = new Instrument(
            "many",
            1,
            "Many kinds",
            List.of(new Scale(
                    "seen", Scale.Shape.YES_NO, List.of(new Grade("yes", "Yes", true), new Grade("no", "No", false)))),
            List.of(
                    Section.of(
                            "dates",
                            "Dates",
                            "",
                            List.of(
                                    asked("requested", new Kind.Day(), "true", "true"),
                                    asked("decided", new Kind.Dates(new Kind.Due("requested", 6)), "true", "true"),
                                    asked("origin", new Kind.Choice(OPTIONS), "true", "true"),
                                    asked("review-held", new Kind.Day(), "true", "origin = 'amended'"))),
                    Section.of(
                            "views",
                            "Views",
                            "",
                            List.of(
                                    asked("seen", new Kind.Scaled("seen", List.of()), "true", "true"),
                                    asked("why-not", new Kind.Text(20), "seen = 'no'", "true"),
                                    asked("why-lost", new Kind.Text(20), "why-not is answered", "false"),
                                    asked(
                                            "adulthood",
                                            new Kind.Scaled("seen", List.of()),
                                            "case.ageGroup >= '11 to 15'",
                                            "true"))),
                    Section.of(
                            "drafts",
                            "Drafts",
                            "",
                            List.of(
                                    asked("needs", new Kind.Choices(OPTIONS), "true", "false"),
                                    asked("pages", new Kind.Whole(1, 50), "true", "false"),
                                    asked("drafts", new Kind.Entries(entry(), 2), "true", "false")))),
            "",
            Follows.NONE);

    private ManyKinds() {}

    private static List<Question> entry() {
        return List.of(
                asked("sent", new Kind.Scaled("seen", List.of()), "true", "true"),
                asked("not-sent", new Kind.Text(20), "sent = 'no'", "true"));
    }

    private static Question asked(String id, Kind kind, String when, String required) {
        return new Question(id, "Say " + id, "", kind, new Asking(parsed(when), parsed(required), false));
    }

    private static Expression parsed(String condition) {
        return Conditions.parse(condition, NAMES);
    }
}
