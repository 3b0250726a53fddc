package org.sendqa.local.recording;

/**
 * One permission that a function needed.
 *
 * @param function the function's name
 * @param action in IAM's words, such as {@code dynamodb:PutItem}
 * @param resource the ARN it was needed on
 */
public record RecordedCall(String function, String action, String resource) implements Comparable<RecordedCall> {

    @Override
    public int compareTo(RecordedCall other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "%s needs %s on %s".formatted(function, action, resource);
    }
}
