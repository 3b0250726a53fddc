package org.sendqa.local.recording;

import java.util.Comparator;

/**
 * One permission that a function needed.
 *
 * @param function the function's name
 * @param action in IAM's words, such as {@code dynamodb:PutItem}
 * @param resource the ARN it was needed on
 */
public record RecordedCall(String function, String action, String resource) implements Comparable<RecordedCall> {

    private static final Comparator<RecordedCall> ORDER = Comparator.comparing(RecordedCall::function)
            .thenComparing(RecordedCall::action)
            .thenComparing(RecordedCall::resource);

    @Override
    public int compareTo(RecordedCall other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s needs %s on %s".formatted(function, action, resource);
    }
}
