package org.sendqa.domain.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Kind.Option;

/**
 * The questions of an audit, in one immutable version.
 *
 * @param scales side by side; nothing is ever counted across them (trap T01)
 * @param sections in the order they are asked; none where the source only names the tool (trap T58)
 * @param overall the id of the question whose grade is the audit's own; empty for an audit without a grade
 * @param follows which earlier version it follows and which questions carry on
 */
public record Instrument(
        String id,
        int version,
        String title,
        List<Scale> scales,
        List<Section> sections,
        String overall,
        Follows follows) {

    /** Copies the lists. */
    public Instrument {
        scales = List.copyOf(scales);
        sections = List.copyOf(sections);
    }

    /** All questions, in order; those that repeat stand within theirs. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The scale of an id. */
    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** The scale of a question, if it is answered with a step of one. */
    public Optional<Scale> scaleOf(Question question) {
        return question.kind() instanceof Kind.Scaled(String scale, var _) ? scale(scale) : Optional.empty();
    }

    /** The steps of the overall grade's scale, best first; none for an audit without a grade. */
    public List<Grade> overallSteps() {
        return questions().stream()
                .filter(question -> question.id().equals(overall))
                .flatMap(question -> scaleOf(question).stream())
                .flatMap(scale -> scale.steps().stream())
                .toList();
    }

    /** What a question is answered with: the steps of its scale, or what it gives to choose from; else nothing. */
    public List<Option> optionsOf(Question question) {
        return switch (question.kind()) {
            case Kind.Scaled(var scale, var _) ->
                scale(scale).orElseThrow().steps().stream()
                        .map(step -> new Option(step.id(), step.title()))
                        .toList();
            case Kind.Choice(var options) -> options;
            case Kind.Choices(var options) -> options;
            case Kind.Text _, Kind.Whole _, Kind.Day _, Kind.Dates _, Kind.Entries _ -> List.of();
        };
    }

    /** The questions within another one, and itself. */
    public static Stream<Question> within(Question question) {
        return question.kind() instanceof Kind.Entries(var questions, int _)
                ? Stream.concat(Stream.of(question), questions.stream())
                : Stream.of(question);
    }
}
