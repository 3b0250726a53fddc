package org.sendqa.domain.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing in which a version of an instrument differs from another. */
public sealed interface Difference {

    /** The question's id. */
    String question();

    /** A question that wasn't asked before. */
    record Added(String question, String words) implements Difference {}

    /** A question that isn't asked any more. */
    record Removed(String question, String words) implements Difference {}

    /** A question in other words. */
    record Reworded(String question, String before, String words) implements Difference {}

    /** A question whose guidance, answers, scale, place or conditions changed, in the same words or others. */
    record Changed(String question, String words) implements Difference {}

    /** All in which one version differs from an earlier one: its own questions in order, then those that went. */
    static List<Difference> between(Instrument before, Instrument after) {
        Map<String, PlacedQuestion> then = PlacedQuestion.all(before);
        Map<String, PlacedQuestion> now = PlacedQuestion.all(after);
        Stream<Difference> here =
                now.values().stream().flatMap(one -> one.differences(Optional.ofNullable(then.get(one.id()))));
        Stream<Difference> gone = then.values().stream()
                .filter(one -> !now.containsKey(one.id()))
                .map(one -> new Removed(one.id(), one.question().words()));
        return Stream.concat(here, gone).toList();
    }
}
