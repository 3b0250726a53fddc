package org.sendqa.domain.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question where it stands in a version of an instrument. */
record PlacedQuestion(Instrument form, Section section, Question question) {

    /** All questions by id, in order, those that repeat after theirs. */
    static Map<String, PlacedQuestion> all(Instrument form) {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .flatMap(Instrument::within)
                        .map(question -> new PlacedQuestion(form, section, question)))
                .collect(Collectors.toMap(
                        one -> one.question().id(), Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    String id() {
        return question.id();
    }

    /** In what it differs from what it was before, if it was asked then. */
    Stream<Difference> differences(Optional<PlacedQuestion> before) {
        return before.map(this::since).orElseGet(() -> Stream.of(new Difference.Added(id(), question.words())));
    }

    private Stream<Difference> since(PlacedQuestion before) {
        String words = question.words();
        String then = before.question().words();
        Stream<Difference> reworded =
                then.equals(words) ? Stream.of() : Stream.of(new Difference.Reworded(id(), then, words));
        Stream<Difference> changed =
                before.isAskedAs(this) ? Stream.of() : Stream.of(new Difference.Changed(id(), words));
        return Stream.concat(reworded, changed);
    }

    /** Whether everything but the words is the same. */
    private boolean isAskedAs(PlacedQuestion other) {
        return isWithinTheLikeOf(other.section())
                && question.guidance().equals(other.question().guidance())
                && question.asking().equals(other.question().asking())
                && isAnsweredAs(other);
    }

    private boolean isWithinTheLikeOf(Section other) {
        return section.title().equals(other.title())
                && section.guidance().equals(other.guidance())
                && section.when().equals(other.when());
    }

    /** What repeats is compared question by question. */
    private boolean isAnsweredAs(PlacedQuestion other) {
        if (question.kind() instanceof Kind.Entries(var _, int most)
                && other.question().kind() instanceof Kind.Entries(var _, int theirs)) {
            return most == theirs;
        }
        return question.kind().equals(other.question().kind())
                && form.scaleOf(question).equals(other.form().scaleOf(other.question()));
    }
}
