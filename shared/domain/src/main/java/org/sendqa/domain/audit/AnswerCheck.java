package org.sendqa.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sendqa.domain.pack.Instrument;
import org.sendqa.domain.pack.Instrument.Grade;
import org.sendqa.domain.pack.Instrument.Question;
import org.sendqa.domain.pack.Instrument.Section;

/**
 * Checks the answers of one section against the instrument, so that a draft never holds what a submission couldn't.
 * What is missing doesn't matter here: see {@link Completeness}.
 *
 * @param instrument whose scale and questions hold
 */
public record AnswerCheck(Instrument instrument) {

    /** One sentence for each answer that can't stand, naming the question and what to do. */
    public List<String> faults(Section section, Map<String, Answer> answers) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(answers)
                .forEach((id, answer) -> section.questions().stream()
                        .filter(question -> question.id().equals(id))
                        .findFirst()
                        .map(question -> fault(question, answer))
                        .orElseGet(() -> Optional.of(
                                "The section '%s' has no question '%s'; leave it out.".formatted(section.title(), id)))
                        .ifPresent(faults::add));
        return List.copyOf(faults);
    }

    private Optional<String> fault(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Graded(String grade) -> graded(question, grade);
            case Answer.Text(String text) -> text(question, text);
            case Answer.NotApplicable() ->
                question.notApplicable() ? Optional.empty() : says(question, "always applies; answer it");
        };
    }

    private Optional<String> graded(Question question, String grade) {
        if (question.kind() != Instrument.Kind.GRADE) {
            return says(question, "is answered in words, not with a grade");
        }
        if (instrument.grade(grade).isPresent()) {
            return Optional.empty();
        }
        String scale = instrument.scale().stream().map(Grade::id).collect(Collectors.joining(", "));
        return says(question, "has no grade '%s'; choose one of %s".formatted(grade, scale));
    }

    private static Optional<String> text(Question question, String text) {
        if (question.kind() != Instrument.Kind.TEXT) {
            return says(question, "is answered with a grade, not in words");
        }
        int[] points = text.codePoints().toArray();
        int over = points.length - question.limit();
        return IntStream.range(0, points.length)
                .mapToObj(at -> fault(points[at], at + 1))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> over > 0
                        ? Optional.of("may have %d characters and has %d too many; shorten it"
                                .formatted(question.limit(), over))
                        : Optional.empty())
                .flatMap(fault -> says(question, fault));
    }

    private static Optional<String> fault(int codePoint, int place) {
        if (isBroken(codePoint)) {
            return Optional.of("holds a broken character; delete it and type it again");
        }
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t'
                ? Optional.of(
                        "holds the control character U+%04X as character %d; delete it".formatted(codePoint, place))
                : Optional.empty();
    }

    /** Half a surrogate pair, or what stands where a character was lost. */
    private static boolean isBroken(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE || codePoint == 0xfffd;
    }

    private static Optional<String> says(Question question, String what) {
        return Optional.of("'%s' (%s) %s.".formatted(question.words(), question.id(), what));
    }
}
