package org.sendqa.domain.instrument;

import java.util.List;
import org.sendqa.domain.expression.Type;

/** What conditions may do with the answer to a question. */
public final class QuestionTypes {

    private QuestionTypes() {}

    /**
     * The type of a question's answer; steps of a scale are ordered from the lowest, so that {@code heard >= 'good'}
     * means good or better.
     *
     * @param scales of its instrument
     */
    public static Type of(Question question, List<Scale> scales) {
        return switch (question.kind()) {
            case Kind.Scaled(String id, var _) ->
                new Type.Code(
                        scales.stream()
                                .filter(scale -> scale.id().equals(id))
                                .flatMap(scale -> scale.steps().reversed().stream())
                                .map(Grade::id)
                                .toList(),
                        true);
            case Kind.Choice(var options) -> new Type.Code(ids(options), false);
            case Kind.Choices(var options) -> new Type.Codes(ids(options));
            case Kind.Text _ -> new Type.Text();
            case Kind.Whole _ -> new Type.Whole();
            case Kind.Day _ -> new Type.Day();
            case Kind.Dates _ -> new Type.Dates();
            case Kind.Entries _ -> new Type.Entries();
        };
    }

    private static List<String> ids(List<Kind.Option> options) {
        return options.stream().map(Kind.Option::id).toList();
    }
}
