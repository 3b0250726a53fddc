package org.sendqa.local.year;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sendqa.local.LocalAws;

/** What makes a replay no success. */
final class Complaints {

    private Complaints() {}

    /** A sentence for each difference that nothing explains, for whatever was given up on or failed unseen. */
    static List<String> of(List<Row> rows, LocalAws aws) {
        Stream<String> unexplained =
                rows.stream().filter(Row::isUnexplained).map(row -> "Nothing says why %s".formatted(row.words()));
        Stream<String> dead = aws.deadLetters().stream().map(letter -> "Given up on: " + letter);
        Stream<String> failed = aws.failures().stream().map(failure -> "Failed: " + failure);
        return Stream.of(unexplained, dead, failed).flatMap(Function.identity()).toList();
    }
}
