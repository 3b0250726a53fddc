package org.sendqa.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions on a cycle being in one of some states, by the names that {@link CycleItem} gives them. */
record CycleStates(Collection<String> names) {

    /** No submit is accepted any more. */
    static final CycleStates OVER = new CycleStates(List.of("closed", "to-approve", "approved", "reported"));

    /** These and more. */
    CycleStates and(String... more) {
        return new CycleStates(Stream.concat(names.stream(), Stream.of(more)).toList());
    }

    /** The condition, on an attribute named {@code #state}. */
    String condition() {
        return "#state IN (%s)".formatted(String.join(", ", values().keySet()));
    }

    /** The values that it names. */
    Map<String, AttributeValue> values() {
        return names.stream().collect(Collectors.toMap(name -> ":" + name.replace("-", ""), Table::text));
    }
}
